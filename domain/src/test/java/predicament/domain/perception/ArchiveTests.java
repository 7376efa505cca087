package predicament.domain.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static predicament.domain.perception.SampleCase.CASE;
import static predicament.domain.perception.SampleCase.NORTH;
import static predicament.domain.perception.SampleCase.SOUTH;
import static predicament.domain.perception.SampleCase.hour;
import static predicament.domain.perception.SampleCase.learned;
import static predicament.domain.perception.SampleCase.move;
import static predicament.domain.perception.SampleCase.random;
import static predicament.domain.perception.SampleCase.reading;
import static predicament.domain.perception.SampleCase.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Origin;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.Archive.Entry;
import predicament.domain.perception.Perception.Clock;

class ArchiveTests {

    private static final DirectedDyad VIEW = new DirectedDyad(NORTH, SOUTH);

    private final List<Entry> entries = new ArrayList<>();
    private long revision;

    @Test
    void each_revision_shows_what_stood_then() {
        var opened = frame();
        var recorded = commit(recorded(view("memo", NORTH, 10, null, 60)));
        var corrected = commit(corrected(view("memo", NORTH, 12, null, 90)));
        var retracted = commit(retracted(view("memo", NORTH, 12, null, 90)));
        var restored = commit(corrected(view("memo", NORTH, 10, null, 60)));

        assertThat(at(opened).assessments()).isEmpty();
        assertThat(at(recorded).assessments()).containsExactly(view("memo", NORTH, 10, null, 60));
        assertThat(at(corrected).assessments()).containsExactly(view("memo", NORTH, 12, null, 90));
        assertThat(at(retracted).assessments()).isEmpty();
        assertThat(at(restored).assessments()).isEqualTo(at(recorded).assessments());
    }

    @Test
    void a_revision_between_two_commits_is_the_commit_before_it() {
        var opened = frame();
        revision += 5;
        commit(recorded(view("memo", NORTH, 10, null, 60)));

        assertThat(at(opened + 3).revision()).isEqualTo(opened);
        assertThat(at(opened + 3).assessments()).isEmpty();
    }

    @Test
    void a_later_commit_changes_no_earlier_revision() {
        frame();
        var random = new Random(7);
        for (var item : random(7, 0, UnaryOperator.identity())) {
            commit(random.nextInt(4) == 0 ? retracted(item) : recorded(item));
        }
        var whole = new Archive(CASE, entries);

        for (var cut = 1L; cut <= revision; cut++) {
            var limit = cut;
            var early = new Archive(
                    CASE, entries.stream().filter(it -> it.revision() <= limit).toList());
            assertThat(whole.at(cut, null).moves())
                    .isEqualTo(early.at(cut, null).moves());
            assertThat(Perception.of(whole.at(cut, null), VIEW, Clock.KNOWLEDGE))
                    .isEqualTo(Perception.of(early.at(cut, null), VIEW, Clock.KNOWLEDGE));
        }
    }

    @Test
    void the_order_in_which_items_were_typed_changes_nothing() {
        var items = new ArrayList<>(SampleCase.frame());
        items.addAll(random(11, 0, UnaryOperator.identity()));
        var typed = CaseRecord.of(CASE, 1, null, items);

        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(items, new Random(seed));
            var shuffled = CaseRecord.of(CASE, 1, null, items);
            assertThat(shuffled.knowledge(NORTH, hour(300))).isEqualTo(typed.knowledge(NORTH, hour(300)));
            assertThat(shuffled.world(hour(300))).isEqualTo(typed.world(hour(300)));
            assertThat(Perception.of(shuffled, VIEW, Clock.WORLD)).isEqualTo(Perception.of(typed, VIEW, Clock.WORLD));
        }
    }

    @Test
    void a_reading_replaces_what_it_names_and_leaves_the_base_alone() {
        frame();
        commit(recorded(view("memo", NORTH, 10, null, 30)));
        commit(recorded(view("letter", NORTH, 20, null, 40)));
        var proposed = commit(
                recorded(reading("harsh", view("memo", NORTH, 10, null, 90), view("unknown", NORTH, 11, null, 99))));

        var base = new Archive(CASE, entries).at(proposed, null);
        var harsh = new Archive(CASE, entries).at(proposed, "harsh");

        assertThat(base.assessments()).extracting(it -> it.threat()).containsExactly(30.0, 40.0);
        assertThat(harsh.assessments()).extracting(it -> it.threat()).containsExactly(90.0, 40.0);
        assertThat(Perception.of(harsh, VIEW, Clock.WORLD).at(hour(30)).level())
                .isGreaterThan(
                        Perception.of(base, VIEW, Clock.WORLD).at(hour(30)).level());
        assertThatThrownBy(() -> new Archive(CASE, entries).at(proposed - 1, "harsh"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_rests_on_something_retracted_is_flagged_and_comes_back_with_it() {
        frame();
        commit(recorded(move("patrol", 10, SOUTH, Visibility.SECRET)));
        var report = learned("report", "patrol", NORTH, 20, null);
        var learned = commit(recorded(report));
        var retracted = commit(retracted(move("patrol", 10, SOUTH, Visibility.SECRET)));
        var restored = commit(corrected(move("patrol", 10, SOUTH, Visibility.SECRET)));

        assertThat(at(learned).orphans()).isEmpty();
        assertThat(at(retracted).orphans()).containsExactly(report);
        assertThat(at(retracted).learnings()).isEmpty();
        assertThat(at(restored).learnings()).containsExactly(report);
    }

    @Test
    void without_its_state_a_holder_and_its_views_are_flagged_in_turn() {
        frame();
        var memo = view("memo", NORTH, 10, null, 60);
        commit(recorded(memo));
        var retracted = commit(retracted(SampleCase.state(NORTH)));

        assertThat(at(retracted).orphans()).containsExactlyInAnyOrder(memo, SampleCase.holder(NORTH));
        assertThat(Perception.of(at(retracted), VIEW, Clock.WORLD).steps()).isEmpty();
    }

    private CaseRecord at(long wanted) {
        return new Archive(CASE, entries).at(wanted, null);
    }

    private long frame() {
        return commit(SampleCase.frame().stream().map(ArchiveTests::recorded).toArray(CrisisEvent[]::new));
    }

    private long commit(CrisisEvent... events) {
        revision++;
        for (var event : events) entries.add(new Entry(revision, event));
        return revision;
    }

    private static CrisisEvent recorded(Item item) {
        return Recorded.of(CASE, item, Origin.CURATOR);
    }

    private static CrisisEvent corrected(Item item) {
        return Corrected.of(CASE, item, "Read again.", Origin.CURATOR);
    }

    private static CrisisEvent retracted(Item item) {
        return new ItemRetracted(CASE, item.key(), "A forgery.", Origin.CURATOR);
    }
}
