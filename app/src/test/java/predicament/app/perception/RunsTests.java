package predicament.app.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Origin;
import predicament.domain.crisis.Reading;
import predicament.domain.time.HistoricalTime;

class RunsTests {

    private static final Assessment SAMPLE = RecordFixtures.assessment();

    private final List<InputVersion> versions = new ArrayList<>();
    private final Map<SeriesKey, Long> known = new HashMap<>();
    private long revision;

    @Test
    void a_first_recording_starts_every_run_at_the_beginning_of_time() {
        var runs = commit(opened(document(1, 60), document(2, 70)));

        assertThat(runs).hasSize(4).allSatisfy(run -> {
            assertThat(run.from()).isNull();
            assertThat(run.steps()).hasSize(2);
        });
    }

    @Test
    void a_correction_touches_only_the_suffix_from_its_date_on() {
        commit(opened(document(1, 60), document(2, 70), document(3, 80), document(4, 50), document(5, 60)));

        var runs = commit(corrected(document(4, 90)));

        assertThat(runs).hasSize(4).allSatisfy(run -> {
            assertThat(run.from()).isEqualTo(day(4));
            assertThat(run.steps()).extracting(ThreatStep::validFrom).containsExactly(day(4), day(5));
        });
    }

    @Test
    void a_new_last_document_adds_one_step() {
        commit(opened(document(1, 60), document(2, 70)));

        assertThat(commit(recorded(document(9, 40))))
                .allSatisfy(run -> assertThat(run.steps()).hasSize(1));
    }

    @Test
    void one_run_in_many_holds_the_whole_series_and_tells_from_when_it_changed() {
        commit(opened(document(1, 60)));

        var longest = new HashMap<SeriesKey, Integer>();
        var sinceWhole = new HashMap<SeriesKey, Integer>();
        var whole = 0;
        for (var number = 2; number <= 500; number++) {
            for (var run : commit(recorded(document(number, 60)))) {
                if (run.from() == null) {
                    assertThat(run.changed()).isEqualTo(day(number));
                    assertThat(run.steps()).hasSize(number);
                    sinceWhole.put(run.key(), 0);
                    whole++;
                } else {
                    assertThat(run.changed()).isNull();
                    assertThat(run.steps()).hasSize(1);
                    longest.merge(run.key(), sinceWhole.merge(run.key(), 1, Integer::sum), Integer::max);
                }
            }
        }

        assertThat(whole).isBetween(499 * 4 / 64 / 2, 499 * 4 / 64 * 2);
        assertThat(longest.values()).allSatisfy(it -> assertThat(it).isLessThan(400));
    }

    @Test
    void a_document_moved_to_a_later_day_leaves_the_one_before_it_standing() {
        commit(opened(document(1, 60), document(2, 70), document(6, 80)));

        var runs = commit(corrected(document(2, 70, 4)));

        assertThat(runs).allSatisfy(run -> {
            assertThat(run.from()).isEqualTo(day(2));
            assertThat(run.steps()).extracting(ThreatStep::validFrom).containsExactly(day(1), day(4), day(6));
        });
    }

    @Test
    void when_every_document_is_retracted_an_empty_run_buries_the_series() {
        commit(opened(document(3, 60)));

        var runs = commit(
                List.of(new ItemRetracted(RecordFixtures.CASE, document(3, 60).key(), "A forgery.", Origin.CURATOR)));

        assertThat(runs).hasSize(4).allSatisfy(run -> {
            assertThat(run.from()).isEqualTo(day(3));
            assertThat(run.steps()).isEmpty();
        });
    }

    @Test
    void a_changed_prior_starts_from_the_beginning() {
        commit(opened(document(1, 60), document(2, 70)));

        var runs = commit(recorded(RecordFixtures.prior()));

        assertThat(runs).hasSize(4).allSatisfy(run -> {
            assertThat(run.from()).isNull();
            assertThat(run.steps()).hasSize(2);
        });
    }

    @Test
    void moves_start_nothing() {
        commit(opened(document(1, 60)));

        assertThat(InputVersion.of(Recorded.of(RecordFixtures.CASE, RecordFixtures.move("m"), Origin.CURATOR), 7))
                .isEmpty();
    }

    @Test
    void a_reading_has_series_of_its_own_only_where_it_changes_the_evidence() {
        commit(opened(document(1, 60), document(2, 70)));

        assertThat(commit(recorded(reading("of-moves", RecordFixtures.move("so-ultimatum")))))
                .isEmpty();
        assertThat(commit(recorded(reading("of-absent", document(30, 90))))).isEmpty();
        assertThat(commit(recorded(reading("of-views", document(2, 90)))))
                .hasSize(4)
                .allSatisfy(run -> assertThat(run.key().reading()).isEqualTo("of-views"));
    }

    @Test
    void a_later_document_reaches_the_reading_as_well() {
        commit(opened(document(1, 60), document(2, 70)));
        commit(recorded(reading("of-views", document(2, 90))));

        assertThat(commit(recorded(document(5, 40))))
                .extracting(run -> run.key().reading())
                .containsOnly("", "of-views")
                .hasSize(8);
    }

    private List<Run> commit(List<CrisisEvent> events) {
        revision++;
        events.forEach(event -> versions.addAll(InputVersion.of(event, revision)));
        return new Runs(RecordFixtures.CASE, new Inputs(versions), known).at(revision);
    }

    private static List<CrisisEvent> opened(Item... more) {
        var events = new ArrayList<CrisisEvent>();
        for (var item : List.of(
                RecordFixtures.description(),
                RecordFixtures.north(),
                RecordFixtures.south(),
                RecordFixtures.minister())) {
            events.addAll(recorded(item));
        }
        for (var item : more) events.addAll(recorded(item));
        return events;
    }

    private static List<CrisisEvent> recorded(Item item) {
        return List.of(Recorded.of(RecordFixtures.CASE, item, Origin.CURATOR));
    }

    private static List<CrisisEvent> corrected(Item item) {
        return List.of(Corrected.of(RecordFixtures.CASE, item, "Read again.", Origin.CURATOR));
    }

    private static Reading reading(String id, Item override) {
        return new Reading(id, "Otherwise", "Read otherwise.", List.of(override), SAMPLE.provenance());
    }

    private static Instant day(int day) {
        return time(day).latest();
    }

    /** Days of July and of the months after it. */
    private static HistoricalTime time(int day) {
        return HistoricalTime.on(LocalDate.of(1914, 6, 30).plusDays(day), ZoneOffset.UTC);
    }

    private static Assessment document(int day, double threat) {
        return document(day, threat, day);
    }

    private static Assessment document(int number, double threat, int day) {
        return new Assessment(
                "doc-" + number,
                SAMPLE.observer(),
                SAMPLE.holder(),
                SAMPLE.target(),
                time(day),
                List.of(),
                null,
                threat,
                null,
                null,
                null,
                SAMPLE.ownProvocation(),
                "A view.",
                SAMPLE.provenance());
    }
}
