package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.perception.Logit;
import predicament.domain.theory.ToyStream.Toy;

/** Richardson's equations on streams whose coefficients are known, and his bloc equations on the budgets of 1909 to 1913. */
class ArmsRaceTests {

    /** Steps of sixty days; half-lives so long that stocks hardly fade. */
    private static final Parameters STEADY = Parameters.defaults(
                    ArmsRace.T10.card().parameters())
            .with("halfLifeRace", 1e9)
            .with("ridge", 1e-9);

    @Test
    void moves_that_grow_with_the_rivals_stock_run_away() {
        var path = run(grown(.35, 16)).run();

        assertThat(path.stretches()).hasSize(1);
        assertThat(path.stretches().getFirst().left()).isNull();
    }

    @Test
    void the_reactions_that_made_a_stream_are_found() {
        var run = run(grown(.35, 16));
        run.run();

        assertThat(run.note())
                .startsWith("Last estimate a step: AA reacts by 0.35")
                .contains("BB by 0.35");
    }

    @Test
    void moves_of_one_size_do_not_run_away_once_stocks_fade() {
        var stream = new ArrayList<Toy>();
        for (var k = 0; k < 24; k++) {
            stream.add(new Toy("a" + k, 60 * k + 10, A, 1, .5 + .01 * (k % 3), 0, 0));
            stream.add(new Toy("b" + k, 60 * k + 20, B, 1, .5 + .01 * (k % 2), 0, 0));
        }
        var parameters = STEADY.with("halfLifeRace", 200);
        var setting = ToyStream.setting(1500);

        var path = new ArmsRaceRun(setting, ToyStream.exchange(stream, setting), parameters, Draw.CENTRAL).run();

        assertThat(path.stretches()).isEmpty();
    }

    @Test
    void threat_is_the_priors_odds_times_one_plus_the_rivals_stock() {
        var stream = List.of(new Toy("e", 10, A, 1, .6, 0, 0));

        assertThat(run(stream).run().theta(B, ToyStream.day(10))).isCloseTo(Logit.of(.3) + Math.log(1.6), within(1e-6));
    }

    @Test
    void by_blocs_the_budgets_of_1909_to_1913_give_reactions_below_nothing() {
        var allies = List.of(115.3, 119.4, 127.8, 145.0, 166.7);
        var centre = List.of(83.9, 85.4, 87.1, 93.7, 122.3);

        assertThat(bloc(allies, centre)[0]).isCloseTo(-.755, within(.0005));
        assertThat(bloc(centre, allies)[0]).isCloseTo(-.157, within(.0005));
    }

    /** Reaction, own weight and constant of one bloc's yearly increase on the midpoints of both. */
    private static double[] bloc(List<Double> own, List<Double> other) {
        var rows = new ArrayList<LeastSquares.Row>();
        for (var k = 0; k < 4; k++) {
            rows.add(new LeastSquares.Row(
                    own.get(k + 1) - own.get(k),
                    (other.get(k) + other.get(k + 1)) / 2,
                    (own.get(k) + own.get(k + 1)) / 2,
                    1));
        }
        return LeastSquares.fit(rows, 0).coefficients();
    }

    /** Each step both add a fixed share of what the rival had at its beginning; they begin unequal, to be told apart. */
    private static List<Toy> grown(double reaction, int steps) {
        var stream = new ArrayList<Toy>();
        var a = .004;
        var b = .001;
        stream.add(new Toy("a", 10, A, 1, a, 0, 0));
        stream.add(new Toy("b", 10, B, 1, b, 0, 0));
        for (var k = 1; k < steps; k++) {
            var more = reaction * b;
            b += reaction * a;
            stream.add(new Toy("a" + k, 60 * k + 10, A, 1, more, 0, 0));
            stream.add(new Toy("b" + k, 60 * k + 10, B, 1, reaction * a, 0, 0));
            a += more;
        }
        return stream;
    }

    private static ArmsRaceRun run(List<Toy> stream) {
        var setting = ToyStream.setting(1000);
        return new ArmsRaceRun(setting, ToyStream.exchange(stream, setting), STEADY, Draw.CENTRAL);
    }
}
