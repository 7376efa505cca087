package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Refused;

@RecordTest
class CaseRecordsTests {

    private static final Move PATROL = RecordFixtures.move("patrol");

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    private long send(Object command) {
        var revision = commands.send(command, RecordFixtures.PERSON).revision();
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, revision, java.time.Duration.ofMinutes(1)))
                .isTrue();
        return revision;
    }

    @Test
    void a_case_is_read_as_it_stood_at_each_revision() {
        var crisis = new CrisisId("as-it-stood");
        var opened = send(RecordFixtures.smallCase(crisis));
        var recorded = send(new RecordItem(crisis, PATROL));
        var corrected = send(new CorrectItem(
                crisis, RecordFixtures.move("patrol", "A regiment crosses the river"), 1, "It was a regiment."));
        var retracted = send(new RetractItem(crisis, PATROL.key(), 2, "There was no crossing."));

        assertThat(records.at(crisis, opened, null).move(PATROL.id())).isNull();
        assertThat(records.at(crisis, recorded, null).move(PATROL.id())).isEqualTo(PATROL);
        assertThat(records.at(crisis, corrected, null).move(PATROL.id()))
                .extracting(Move::title)
                .isEqualTo("A regiment crosses the river");
        assertThat(records.at(crisis).move(PATROL.id())).isNull();
        assertThat(records.latestRevision(crisis)).isEqualTo(retracted);
    }

    @Test
    void the_revision_of_a_case_is_its_latest_commit_at_or_before_the_one_asked_for() {
        var crisis = new CrisisId("own-revision");
        var opened = send(RecordFixtures.smallCase(crisis));
        var elsewhere = send(RecordFixtures.smallCase(new CrisisId("own-revision-elsewhere")));

        assertThat(records.at(crisis, elsewhere, null).revision()).isEqualTo(opened);
        assertThat(records.at(crisis, elsewhere, null)).isSameAs(records.at(crisis, opened, null));
    }

    @Test
    void a_reading_replaces_what_it_overrides() {
        var crisis = new CrisisId("with-reading");
        send(RecordFixtures.fullCase(crisis));

        assertThat(records.at(crisis, null, "deliberate").move(RecordFixtures.ULTIMATUM))
                .extracting(Move::title)
                .isEqualTo("The South asks for guarantees");
        assertThat(records.at(crisis).move(RecordFixtures.ULTIMATUM)).isEqualTo(RecordFixtures.ultimatum());
        assertThatThrownBy(() -> records.at(crisis, null, "unheard-of")).isInstanceOf(Refused.class);
    }

    @Test
    void a_case_that_is_not_there_yet_is_not_found() {
        var crisis = new CrisisId("later");
        var opened = send(RecordFixtures.smallCase(crisis));

        assertThatThrownBy(() -> records.at(crisis, opened - 1, null)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> records.at(new CrisisId("never"))).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void the_history_of_an_item_counts_its_versions_and_says_who_and_why() {
        var crisis = new CrisisId("with-history");
        send(RecordFixtures.smallCase(crisis));
        send(new RecordItem(crisis, PATROL));
        send(new RetractItem(crisis, PATROL.key(), 1, "There was no crossing."));

        assertThat(records.version(crisis, PATROL.key())).isEqualTo(2);
        assertThat(records.version(crisis, RecordFixtures.move("other").key())).isZero();
        assertThat(records.history(crisis, PATROL.key()))
                .satisfiesExactly(first -> assertThat(first.item()).isEqualTo(PATROL), second -> {
                    assertThat(second.retracted()).isTrue();
                    assertThat(second.version()).isEqualTo(2);
                    assertThat(second.reason()).isEqualTo("There was no crossing.");
                    assertThat(second.person()).isEqualTo(RecordFixtures.PERSON);
                });
    }

    @Test
    void the_cases_are_listed_with_what_they_hold() {
        var crisis = new CrisisId("listed");
        var revision = send(RecordFixtures.fullCase(crisis));

        assertThat(records.cases())
                .filteredOn(it -> it.crisis().equals(crisis))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.revision()).isEqualTo(revision);
                    assertThat(it.description()).isEqualTo(RecordFixtures.description());
                    assertThat(it.moves()).isEqualTo(2);
                    assertThat(it.assessments()).isEqualTo(1);
                    assertThat(it.readings()).isEqualTo(1);
                });
    }

    @Test
    void a_commit_that_is_not_projected_whole_is_not_seen() {
        var crisis = new CrisisId("half-projected");
        var opened = send(RecordFixtures.smallCase(crisis));
        send(new RecordItem(crisis, PATROL));

        jdbc.sql("update projection_position set revision = :opened where name = 'record'")
                .param("opened", opened)
                .update();

        assertThat(records.latestRevision(crisis)).isEqualTo(opened);
        assertThat(records.at(crisis).move(new MoveId("patrol"))).isNull();
        rebuild.of(CaseRecords.PROJECTION);
        assertThat(records.at(crisis).move(new MoveId("patrol"))).isEqualTo(PATROL);
    }

    @Test
    void a_rebuilt_record_is_the_same_to_the_letter() {
        send(RecordFixtures.largeCase(new CrisisId("rebuilt"), 2_500));
        send(new RecordItem(new CrisisId("rebuilt"), PATROL));
        var before = Checksum.of(jdbc, "recorded_item");

        var read = rebuild.of(CaseRecords.PROJECTION);

        assertThat(read).isGreaterThan(2_500);
        assertThat(Checksum.of(jdbc, "recorded_item")).isEqualTo(before);
        assertThat(send(new RetractItem(new CrisisId("rebuilt"), PATROL.key(), 1, "None.")))
                .isPositive();
        assertThat(records.at(new CrisisId("rebuilt")).move(PATROL.id())).isNull();
    }
}
