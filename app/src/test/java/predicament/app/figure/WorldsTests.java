package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldsTests {

    private static final Pattern NAME =
            Pattern.compile("<text class=\"lane-name\" x=\"([\\d.]+)\" y=\"([\\d.]+)\">([^<]+)</text>");

    @ParameterizedTest
    @ValueSource(ints = {340, 520, 760})
    void the_names_of_states_that_saw_it_alike_stand_apart(int width) {
        var ways = IntStream.rangeClosed(1, 7)
                .mapToObj(it -> way("State " + it, it))
                .toList();

        var names = NAME.matcher(new Worlds("A case", ways).svg(width))
                .results()
                .map(it -> {
                    var x = Double.parseDouble(it.group(1));
                    var y = Double.parseDouble(it.group(2));
                    return new Box(x, y - 9, x + TextWidth.of(it.group(3), 13, TextWidth.Face.SEMIBOLD), y + 2);
                })
                .toList();

        assertThat(names).hasSize(7);
        for (var one : names) assertThat(names.stream().filter(one::hits)).containsExactly(one);
    }

    private static Worlds.Way way(String name, int colour) {
        return new Worlds.Way(name, colour, List.of(new Worlds.Place("28 Jun", .4 + colour * .05, .2, .9, .2, .1, .4)));
    }
}
