package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.MoveId;

/** The signs on replies whose rule is known, and the numbers that another program found for the same replies. */
class SignTestTests {

    private static final Dyad PAIR = new Dyad(A, B);

    private static final double[] RECEIVED = {.6, .3, -.4, .7, .2, -.8, .5, -.3, .9, -.6, .4, -.5, .8, .1, -.2, .35};
    private static final double[] ANSWERED = {.5, .1, -.2, .8, 0, -.5, .2, .1, .7, 0, .6, -.4, .4, .3, -.1, .2};
    private static final double[] OWN_LAST = {0, .5, .1, -.2, .8, 0, -.5, .2, .1, .7, 0, .6, -.4, .4, .3, -.1};
    private static final double[] FELT = {-.8, -.5, -.2, .1, .4, .2, .3, .6, .9, .7, .5, .2, .6, 1.0, .8, .4};

    @Test
    void like_that_begets_like_is_the_world_of_the_spiral() {
        var slopes = slopes(replies(it -> .1 + (it > 0 ? .5 : .25) * it));

        assertThat(Objects.requireNonNull(slopes.hostile()).value()).isCloseTo(.5, within(1e-6));
        assertThat(Objects.requireNonNull(slopes.conciliatory()).value()).isCloseTo(.25, within(1e-6));
        assertThat(slopes.worlds()).isEqualTo(new Slopes.Worlds(1, 0, 0));
    }

    @Test
    void firmness_that_softens_and_concession_that_invites_are_the_world_of_deterrence() {
        var slopes = slopes(replies(it -> .3 - (it > 0 ? .4 : .7) * it));

        assertThat(Objects.requireNonNull(slopes.hostile()).value()).isCloseTo(-.4, within(1e-6));
        assertThat(Objects.requireNonNull(slopes.conciliatory()).value()).isCloseTo(-.7, within(1e-6));
        assertThat(slopes.worlds()).isEqualTo(new Slopes.Worlds(0, 1, 0));
    }

    @Test
    void firmness_and_concession_that_both_harden_are_neither() {
        assertThat(slopes(replies(it -> Math.abs(it))).worlds()).isEqualTo(new Slopes.Worlds(0, 0, 1));
    }

    /** Least squares and Student's t by numpy and scipy. */
    @Test
    void slopes_errors_intervals_and_odds_are_those_of_another_program() {
        var replies = new ArrayList<Reply>();
        for (var k = 0; k < RECEIVED.length; k++) {
            replies.add(reply(k, k % 2 == 0, RECEIVED[k], ANSWERED[k], OWN_LAST[k], FELT[k]));
        }

        var slopes = slopes(replies);

        var hostile = Objects.requireNonNull(slopes.hostile());
        assertThat(hostile.value()).isCloseTo(.731234, within(1e-6));
        assertThat(hostile.error()).isCloseTo(.279385, within(1e-6));
        assertThat(hostile.low()).isCloseTo(.2249, within(.02));
        assertThat(hostile.high()).isCloseTo(1.2376, within(.02));
        assertThat(hostile.above()).isCloseTo(.9871, within(.006));
        var conciliatory = Objects.requireNonNull(slopes.conciliatory());
        assertThat(conciliatory.value()).isCloseTo(.584056, within(1e-6));
        assertThat(conciliatory.error()).isCloseTo(.285030, within(1e-6));
        assertThat(slopes.worlds().spiral()).isCloseTo(.9532, within(.01));
        assertThat(slopes.worlds().deterrence()).isLessThan(.002);
    }

    @Test
    void replies_at_random_leave_nine_intervals_in_ten_around_no_slope_at_all() {
        var random = new Random(5);
        var around = 0;
        for (var run = 0; run < 400; run++) {
            var hostile = Objects.requireNonNull(
                    slopes(replies(it -> random.nextGaussian())).hostile());
            if (hostile.low() < 0 && hostile.high() > 0) around++;
        }

        assertThat(around / 400.0).isCloseTo(.9, within(.045));
    }

    @Test
    void what_a_state_would_have_done_anyhow_is_not_laid_at_the_others_door() {
        var random = new Random(6);
        var replies = new ArrayList<Reply>();
        for (var k = 0; k < 40; k++) {
            var felt = random.nextGaussian();
            replies.add(reply(k, k % 2 == 0, felt > 0 ? .5 + .1 * felt : -.5 + .1 * felt, .3 * felt, 0, felt));
        }

        assertThat(Objects.requireNonNull(slopes(replies).hostile()).value()).isCloseTo(0, within(1e-6));
    }

    @Test
    void a_slope_that_four_moves_speak_for_is_not_told_and_the_odds_rest_on_the_other() {
        var few = replies(it -> it).stream()
                .filter(it -> it.received() > 0 || Integer.parseInt(it.cause()) < 10)
                .toList();
        assertThat(few.stream().filter(it -> it.received() < 0)).hasSize(4);

        var slopes = slopes(few);

        assertThat(slopes.conciliatory()).isNull();
        assertThat(slopes.hostile()).isNotNull();
        assertThat(slopes.worlds()).isEqualTo(new Slopes.Worlds(1, 0, 0));
    }

    @Test
    void too_few_replies_give_their_number_and_nothing_else() {
        var test = SignTest.of(replies(it -> it).subList(0, 9), PAIR);

        assertThat(test.parts())
                .hasSize(9)
                .allSatisfy(it -> assertThat(it.slopes()).isNull());
        assertThat(test.parts().getFirst().replies()).isEqualTo(9);
        assertThat(SignTest.of(List.of(), PAIR)).isEqualTo(new SignTest(null, List.of()));
    }

    @Test
    void both_halves_and_both_states_add_up_to_the_whole() {
        var parts = SignTest.of(replies(it -> it > .5 ? 0 : it), PAIR).parts();

        assertThat(parts).extracting(SignTest.Part::phase).startsWith(SignTest.Phase.values());
        assertThat(parts.get(1).replies() + parts.get(2).replies())
                .isEqualTo(parts.get(0).replies());
        assertThat(parts.get(3).replies() + parts.get(6).replies())
                .isEqualTo(parts.get(0).replies());
        assertThat(parts.get(0).hostile() + parts.get(0).conciliatory())
                .isEqualTo(parts.get(0).replies());
    }

    @Test
    void swapping_the_states_swaps_their_rows_and_leaves_the_pairs() {
        var random = new Random(7);
        var one = replies(it -> it + random.nextGaussian());
        var other = one.stream()
                .map(it -> reply(
                        Integer.parseInt(it.cause()),
                        it.responder().equals(B),
                        it.received(),
                        it.answered(),
                        it.ownLast(),
                        it.felt()))
                .toList();

        var slopes = slopes(one);
        var swapped = slopes(other);

        assertThat(Objects.requireNonNull(swapped.hostile()).value())
                .isCloseTo(Objects.requireNonNull(slopes.hostile()).value(), within(1e-9));
        assertThat(SignTest.of(other, PAIR).parts().get(3).slopes())
                .isEqualTo(SignTest.of(one, PAIR).parts().get(6).slopes());
    }

    private static Slopes slopes(List<Reply> replies) {
        return Objects.requireNonNull(
                SignTest.of(replies, PAIR).parts().getFirst().slopes());
    }

    /** Twenty-four replies by a rule; two in three moves are hostile. */
    private static List<Reply> replies(DoubleUnaryOperator rule) {
        var replies = new ArrayList<Reply>();
        for (var k = 0; k < 24; k++) {
            var received = (k % 3 == 0 ? -1 : 1) * (.2 + .7 * (k * 7 % 11) / 11);
            replies.add(reply(
                    k, k % 2 == 0, received, rule.applyAsDouble(received), (k * 5 % 7) / 7.0 - .4, (k * 3 % 5) / 5.0));
        }
        return replies;
    }

    private static Reply reply(int k, boolean byFirst, double received, double answered, double ownLast, double felt) {
        return new Reply(
                byFirst ? A : B,
                Integer.toString(k),
                ToyStream.day(k),
                received,
                new MoveId("answer-" + k),
                answered,
                ownLast,
                felt);
    }
}
