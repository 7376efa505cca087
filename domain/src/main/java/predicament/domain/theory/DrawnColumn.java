package predicament.domain.theory;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Range;

/** A quality of moves that coders gave as a range, to be drawn from anew in each draw by keys that are made once. */
final class DrawnColumn {

    private final List<Stimulus> stimuli;
    private final String name;
    private final Function<Stimulus, Range> range;
    private long @Nullable [] keys;

    DrawnColumn(List<Stimulus> stimuli, String name, Function<Stimulus, Range> range) {
        this.stimuli = stimuli;
        this.name = name;
        this.range = range;
    }

    double[] in(Draw draw) {
        var named = keys();
        var drawn = new double[stimuli.size()];
        for (var k = 0; k < drawn.length; k++) drawn[k] = draw.within(named[k], range.apply(stimuli.get(k)));
        return drawn;
    }

    private long[] keys() {
        var named = keys;
        if (named == null) {
            named = stimuli.stream()
                    .mapToLong(it -> Draw.key(it.id() + " " + name))
                    .toArray();
            keys = named;
        }
        return named;
    }
}
