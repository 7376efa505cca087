package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Tempo;

/** A replay says row by row, while it is told, what the whole run says when it is asked afterwards. */
class ReplayTests {

    private static final int SEEDS = 12;

    static Stream<Theory> theories() {
        return Theories.all().stream();
    }

    @ParameterizedTest
    @MethodSource("theories")
    void rows_told_on_the_way_are_the_rows_of_the_list(Theory theory) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var stream = stream(seed);
            var told = new ArrayList<List<Number>>();

            Replay.into(
                    (deed, first, second, within, keptOfFirst, keptOfSecond) ->
                            told.add(List.of(deed, first, second, within ? 1 : 0)),
                    theory,
                    new StreamColumns(stream),
                    setting(stream),
                    parameters(theory));

            assertThat(told)
                    .isEqualTo(Replay.of(theory, stream, setting(stream), parameters(theory)).stream()
                            .flatMap(it -> it.rows().stream())
                            .map(it -> List.<Number>of(
                                    it.deed(), it.threatOfFirst(), it.threatOfSecond(), it.within() ? 1 : 0))
                            .toList());
        }
    }

    /** Of the theories that judge the moves of one instant together. */
    @ParameterizedTest
    @MethodSource("theories")
    void rows_say_what_the_path_says_afterwards(Theory theory) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var stream = stream(seed);
            var setting = setting(stream);
            var replays = Replay.of(theory, stream, setting, parameters(theory));
            var exchange = stream.moves().in(Draw.CENTRAL);
            var runs = CentralRuns.of(theory, setting, exchange, AttackBeliefs.none(setting), parameters(theory));

            assertThat(replays).hasSameSizeAs(runs);
            for (var k = 0; k < runs.size(); k++) {
                if (!runs.get(k).together()) continue;
                var path = runs.get(k).run();
                for (var row : replays.get(k).rows()) {
                    var at = exchange.learned(row.deed());
                    assertThat(row.threatOfFirst()).isEqualTo(path.threats(0, new long[] {at})[0]);
                    assertThat(row.threatOfSecond()).isEqualTo(path.threats(1, new long[] {at})[0]);
                    assertThat(row.within()).isEqualTo(path.inState(at));
                }
            }
        }
    }

    /** Several moves a day, some of one hour, some of war. */
    private static DyadStream stream(int seed) {
        var random = new SplittableRandom(seed);
        var days = IntStream.range(0, 150)
                .mapToDouble(k -> random.nextInt(400) / 4.0)
                .sorted()
                .toArray();
        return new DyadStream(IntStream.range(0, days.length)
                .mapToObj(k -> new DyadStream.Deed(
                        days[k],
                        random.nextBoolean(),
                        random.nextInt(40) == 0 ? MoveType.WAR : MoveType.BUILD,
                        random.nextInt(4) == 0 ? -1 : 1,
                        random.nextDouble(),
                        2 * random.nextDouble() - 1,
                        random.nextDouble(),
                        random.nextInt(8) == 0 ? .1 : 0,
                        random.nextInt(8) == 0 ? .1 : 0))
                .toList());
    }

    private static Setting setting(DyadStream stream) {
        return stream.setting(Tempo.CRISIS, -.847, -.3, Conditions.constant(.4, .2));
    }

    private static Parameters parameters(Theory theory) {
        return Parameters.defaults(theory.card().parameters());
    }
}
