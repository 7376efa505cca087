package predicament.domain.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static predicament.domain.perception.SampleCase.CASE;
import static predicament.domain.perception.SampleCase.NORTH;
import static predicament.domain.perception.SampleCase.SOUTH;
import static predicament.domain.perception.SampleCase.hour;
import static predicament.domain.perception.SampleCase.learned;
import static predicament.domain.perception.SampleCase.move;
import static predicament.domain.perception.SampleCase.random;
import static predicament.domain.perception.SampleCase.record;
import static predicament.domain.perception.SampleCase.view;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.Change.MoveAdded;
import predicament.domain.branch.Change.MoveChanged;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.KnownMove;
import predicament.domain.theory.Prediction;
import predicament.domain.theory.Setting;
import predicament.domain.theory.Theories;

class CounterfactualTests {

    private static final Dyad PAIR = new Dyad(NORTH, SOUTH);

    static Stream<CaseRecord> records() {
        return LongStream.range(0, 6).mapToObj(seed -> record(random(seed, 0, UnaryOperator.identity())));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_branch_without_changes_is_the_record_itself(CaseRecord record) {
        assertThat(Counterfactual.applied(record, branch())).isSameAs(record);
        assertThat(Counterfactual.silenced(record, branch())).isSameAs(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_record_is_untouched_and_the_same_branch_always_says_the_same(CaseRecord record) {
        var moves = record.moves();
        var learnings = record.learnings();
        var before = predictions(record);
        for (var change : List.of(removed("move-3"), added("new-move", 100, null), later(record, "move-5"))) {
            var once = predictions(Counterfactual.applied(record, branch(change)));

            assertThat(predictions(Counterfactual.applied(record, branch(change))))
                    .isEqualTo(once);
        }
        assertThat(record.moves()).isEqualTo(moves);
        assertThat(record.learnings()).isEqualTo(learnings);
        assertThat(predictions(record)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("records")
    void nobody_ever_reads_a_removed_move(CaseRecord record) {
        for (var k = 0; k < 15; k++) {
            var altered = Counterfactual.applied(record, branch(removed("move-" + k)));
            for (var observer : List.of(NORTH, SOUTH)) {
                assertThat(altered.knowledge(observer, hour(1_000)).reports())
                        .extracting(KnownMove::id)
                        .doesNotContain("move-" + k);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_move_that_nobody_learned_of_is_missed_by_no_theory(CaseRecord record) {
        var hidden = move("hidden", 50, NORTH, Visibility.SECRET);
        var with = record.otherwise(Set.of(), List.of(hidden));
        var without = branch(removed("hidden"));

        assertThat(Counterfactual.applied(with, without)
                        .knowledge(SOUTH, hour(1_000))
                        .reports())
                .isEqualTo(with.knowledge(SOUTH, hour(1_000)).reports());
        assertThat(predictions(Counterfactual.applied(with, without)))
                .isEqualTo(predictions(Counterfactual.silenced(with, without)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_was_known_before_the_branch_parts_stays_known(CaseRecord record) {
        var altered = Counterfactual.applied(record, branch(added("new-move", 200, 3)));
        for (var observer : List.of(NORTH, SOUTH)) {
            var known = altered.knowledge(observer, hour(199));
            assertThat(known).isEqualTo(record.knowledge(observer, hour(199)));
        }
    }

    @Test
    void what_statesmen_wrote_after_the_parting_is_no_evidence_in_the_branch() {
        var record = record(List.of(
                move("note", 20, NORTH, Visibility.PUBLIC),
                move("reply", 60, SOUTH, Visibility.PUBLIC),
                view("before", SOUTH, 10, null, 40),
                view("after", SOUTH, 30, null, 80)));
        var branch = branch(removed("note"));

        assertThat(Counterfactual.applied(record, branch).assessments())
                .extracting(it -> it.id())
                .containsExactly("before");
        assertThat(Counterfactual.silent(record, branch))
                .extracting(it -> it.id())
                .containsExactly("after");
        assertThat(Counterfactual.applied(record, branch(removed("reply"))).assessments())
                .hasSize(2);
    }

    @Test
    void an_added_move_is_learned_as_late_as_public_news_usually_was_or_as_the_author_says() {
        var record = record(List.of(
                move("one", 10, NORTH, Visibility.PUBLIC),
                move("two", 20, NORTH, Visibility.PUBLIC),
                move("three", 30, NORTH, Visibility.PUBLIC),
                learned("l1", "one", SOUTH, 14, null),
                learned("l2", "two", SOUTH, 26, null)));

        assertThat(heard(record, added("new", 100, null), "new")).isEqualTo(hour(104));
        assertThat(heard(record, added("new", 100, 9), "new")).isEqualTo(hour(109));
        assertThat(heard(record, new MoveAdded(move("new", 100, NORTH, Visibility.SECRET), null), "new"))
                .isNull();
    }

    @Test
    void news_of_a_move_at_another_time_takes_as_long_as_it_did() {
        var record = record(List.of(move("one", 10, NORTH, Visibility.PUBLIC), learned("l1", "one", SOUTH, 14, null)));

        assertThat(heard(record, new MoveChanged(move("one", 50, NORTH, Visibility.PUBLIC)), "one"))
                .isEqualTo(hour(54));
    }

    private static @Nullable Instant heard(CaseRecord record, Change change, String move) {
        var altered = Counterfactual.applied(record, branch(change));
        return Knowledge.learned(altered, Objects.requireNonNull(altered.move(new MoveId(move))), SOUTH);
    }

    private static Change removed(String move) {
        return new MoveRemoved(new MoveId(move));
    }

    private static Change added(String id, int hour, @Nullable Integer hours) {
        return new MoveAdded(move(id, hour, NORTH, Visibility.PUBLIC), hours);
    }

    private static Change later(CaseRecord record, String id) {
        ActorId by = Objects.requireNonNull(record.move(new MoveId(id))).by();
        return new MoveChanged(move(id, 450, by, Visibility.PUBLIC));
    }

    private static Branch branch(Change... changes) {
        return new Branch(CASE, new PersonId("ann"), 1, null, hour(0), "hash", List.of(changes));
    }

    private static List<Prediction> predictions(CaseRecord record) {
        var setting = Setting.of(record, PAIR, hour(1_000));
        return Theories.all().stream()
                .map(it ->
                        it.predict(setting, record.knowledge(NORTH, hour(1_000)), record.knowledge(SOUTH, hour(1_000))))
                .toList();
    }
}
