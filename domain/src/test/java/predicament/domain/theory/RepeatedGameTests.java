package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;
import predicament.domain.theory.ToyStream.Toy;

/** What each side can know of the other's answers, and runs of mutual defection. */
class RepeatedGameTests {

    @Test
    void with_many_rows_the_estimate_is_the_log_odds_of_the_cells() {
        var answers = new Reciprocity(0, 50);
        rows(answers, true, false, 800, 200);
        rows(answers, false, false, 300, 700);
        rows(answers, true, true, 900, 100);

        assertThat(answers.next(true, false, 0)).isCloseTo(Logit.of(.8), within(.01));
        assertThat(answers.next(false, false, 0)).isCloseTo(Logit.of(.3), within(.01));
        assertThat(answers.answering()).isCloseTo(Logit.of(.8) - Logit.of(.3), within(.01));
        assertThat(answers.next(true, true, 0)).isCloseTo(Logit.of(.9), within(.01));
    }

    @Test
    void where_nothing_is_known_the_prior_of_threat_stands() {
        assertThat(new Reciprocity(Logit.of(.7), 1.5).next(false, false, 0)).isCloseTo(Logit.of(.7), within(1e-9));
        assertThat(run(List.of(), 10).theta(A, ToyStream.day(5))).isCloseTo(Logit.of(.3), within(1e-9));
    }

    @Test
    void a_side_that_mirrors_is_found_out_and_one_that_does_not_is_not() {
        var random = new Random(4);
        var mirrored = new ArrayList<Toy>();
        var stubborn = new ArrayList<Toy>();
        for (var k = 0; k < 200; k++) {
            var sign = random.nextBoolean() ? 1 : -1;
            mirrored.add(move(2 * k, A, sign));
            mirrored.add(move(2 * k + 1, B, sign));
            stubborn.add(move(2 * k, A, sign));
            stubborn.add(move(2 * k + 1, B, random.nextBoolean() ? 1 : -1));
        }

        assertThat(low(after(mirrored, 400).note())).isPositive();
        assertThat(low(after(stubborn, 400).note())).isNegative();
        assertThat(after(mirrored.subList(0, 399), 400).theta(A, ToyStream.day(399)))
                .isCloseTo(sign(mirrored.get(398)) * 4, within(2.0));
    }

    @Test
    void the_onset_is_the_first_defection_of_a_run_of_three_exchanges_and_three_of_cooperation_end_it() {
        var stream = List.of(
                move(0, A, -1),
                move(1, B, -1),
                move(2, A, 1),
                move(3, B, 1),
                move(4, A, 1),
                move(5, B, 1),
                move(6, A, -1),
                move(7, B, -1),
                move(8, A, -1),
                move(9, B, -1));
        var path = run(stream, 20).run();

        assertThat(path.stretches()).hasSize(1);
        var stretch = path.stretches().getFirst();
        assertThat(stretch.onset()).isEqualTo(new OnsetForecast.Dated(ToyStream.day(2), ToyStream.day(5)));
        assertThat(stretch.left()).isEqualTo(ToyStream.day(9));
    }

    @Test
    void defections_of_one_side_alone_are_no_run() {
        var stream =
                List.of(move(0, A, -1), move(1, B, -1), move(2, A, 1), move(3, A, 1), move(4, A, 1), move(5, A, 1));

        assertThat(run(stream, 20).run().stretches()).isEmpty();
    }

    @Test
    void payoffs_that_aims_leave_open_are_a_prisoners_dilemma() {
        assertThat(after(ToyStream.TOY, 120).note()).endsWith("needs a future of at least 0.667 and has 0.90.");
    }

    private static void rows(Reciprocity answers, boolean other, boolean itself, int cooperations, int defections) {
        for (var k = 0; k < cooperations; k++) answers.add(other, itself, true);
        for (var k = 0; k < defections; k++) answers.add(other, itself, false);
    }

    private static RepeatedGameRun run(List<Toy> stream, double until) {
        var setting = ToyStream.setting(until);
        var parameters = Parameters.defaults(RepeatedGame.T9.card().parameters());
        return new RepeatedGameRun(setting, ToyStream.exchange(stream, setting), parameters, Draw.CENTRAL);
    }

    /** After all of its moves. */
    private static RepeatedGameRun after(List<Toy> stream, double until) {
        var run = run(stream, until);
        run.run();
        return run;
    }

    private static Toy move(double day, ActorId actor, int sign) {
        return new Toy("m" + day, day, actor, sign, .5, 0, .5);
    }

    private static int sign(Toy toy) {
        return toy.sign();
    }

    /** The lower end of the interval of B's answer to cooperation. */
    private static double low(String note) {
        var start = note.indexOf("from ", note.indexOf("BB answers")) + 5;
        return Double.parseDouble(note.substring(start, note.indexOf(' ', start)));
    }
}
