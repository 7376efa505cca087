package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.perception.SampleCase.NORTH;
import static predicament.domain.perception.SampleCase.SOUTH;
import static predicament.domain.perception.SampleCase.falseReport;
import static predicament.domain.perception.SampleCase.hour;
import static predicament.domain.perception.SampleCase.learned;
import static predicament.domain.perception.SampleCase.move;
import static predicament.domain.perception.SampleCase.record;
import static predicament.domain.perception.SampleCase.view;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.Logit;
import predicament.domain.perception.SampleCase;

/** Which move answers which: what was learned of first, in time, and never what was not known. The window is 96 hours. */
class ReplyTests {

    private static final Dyad PAIR = new Dyad(NORTH, SOUTH);

    @Test
    void a_move_is_answered_by_the_first_of_the_other_side_after_it_learned_of_it() {
        var replies = replies(
                move("cause", 100, NORTH, Visibility.SECRET),
                learned("news", "cause", SOUTH, 120, null),
                move("unknowing", 110, SOUTH, Visibility.PUBLIC),
                move("answer", 130, SOUTH, Visibility.SECRET),
                move("later", 140, SOUTH, Visibility.SECRET));

        var reply = bySouth(replies).getFirst();
        assertThat(reply.cause()).isEqualTo("cause");
        assertThat(Objects.requireNonNull(reply.answer()).value()).isEqualTo("answer");
        assertThat(reply.received()).isCloseTo(.27, within(1e-9));
        assertThat(reply.answered()).isCloseTo(.3, within(1e-9));
        assertThat(reply.ownLast()).isCloseTo(.3, within(1e-9));
    }

    @Test
    void a_move_that_is_followed_by_nothing_in_time_is_answered_by_silence() {
        var replies = bySouth(replies(
                move("cause", 100, NORTH, Visibility.PUBLIC), move("much-later", 197, SOUTH, Visibility.SECRET)));

        assertThat(replies).hasSize(1);
        assertThat(replies.getFirst().answer()).isNull();
        assertThat(replies.getFirst().answered()).isZero();
    }

    @Test
    void a_move_that_another_follows_before_any_answer_has_none_of_its_own() {
        var replies = bySouth(replies(
                move("first", 100, NORTH, Visibility.PUBLIC),
                move("second", 150, NORTH, Visibility.PUBLIC),
                move("answer", 160, SOUTH, Visibility.SECRET)));

        assertThat(replies).extracting(Reply::cause).containsExactly("second");
    }

    @Test
    void what_was_never_learned_of_is_never_answered() {
        assertThat(replies(move("hidden", 100, NORTH, Visibility.SECRET), move("after", 110, SOUTH, Visibility.SECRET)))
                .isEmpty();
    }

    @Test
    void a_false_report_is_answered_and_is_no_answer() {
        var replies = replies(
                falseReport("rumour", SOUTH, NORTH, 100),
                move("answer", 110, SOUTH, Visibility.SECRET),
                move("cause", 90, SOUTH, Visibility.PUBLIC));

        assertThat(bySouth(replies)).extracting(Reply::cause).containsExactly("rumour");
        assertThat(replies.stream().filter(it -> it.responder().equals(NORTH)))
                .allSatisfy(it -> assertThat(it.answer()).isNull());
    }

    @Test
    void a_window_that_the_case_does_not_outlast_says_nothing_yet() {
        var all = record(List.of(move("cause", 100, NORTH, Visibility.PUBLIC)));

        assertThat(Reply.all(all, PAIR, hour(190))).isEmpty();
        assertThat(Reply.all(all, PAIR, hour(196))).hasSize(1);
    }

    @Test
    void felt_threat_is_that_of_the_last_document_read_before_the_answer() {
        var replies = bySouth(replies(
                view("read", SOUTH, 90, 100, 80),
                view("unread", SOUTH, 91, 130, 10),
                move("cause", 100, NORTH, Visibility.PUBLIC)));

        assertThat(replies.getFirst().felt()).isCloseTo(Logit.ofThreat(80), within(.05));
    }

    @Test
    void what_comes_later_changes_no_reply_that_was_over() {
        for (var seed = 0; seed < 20; seed++) {
            var items = SampleCase.random(seed, 0, UnaryOperator.identity());
            var all = record(items);
            var early = Reply.all(all, PAIR, hour(250));
            var over = Reply.all(all, PAIR, hour(700)).stream()
                    .filter(it -> !it.learned().isAfter(hour(250 - 96)))
                    .toList();

            assertThat(early).startsWith(over.toArray(new Reply[0]));
        }
    }

    private static List<Reply> replies(Item... items) {
        return Reply.all(record(List.of(items)), PAIR, hour(900));
    }

    private static List<Reply> bySouth(List<Reply> replies) {
        return replies.stream().filter(it -> it.responder().equals(SOUTH)).toList();
    }
}
