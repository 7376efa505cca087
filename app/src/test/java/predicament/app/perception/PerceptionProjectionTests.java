package predicament.app.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.record.CaseRecords;
import predicament.app.record.Checksum;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.Rebuild;
import predicament.app.record.RecordFixtures;
import predicament.app.record.RecordTest;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Reader;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.Perception.Clock;
import predicament.domain.time.HistoricalTime;

/** From the command through the store to the value looked up. */
@RecordTest
@Import({PerceptionProjection.class, Threats.class})
class PerceptionProjectionTests {

    private static final DirectedDyad PAIR = new DirectedDyad(RecordFixtures.NORTH, RecordFixtures.SOUTH);
    private static final Instant AT = Instant.parse("1914-07-28T12:00:00Z");

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Threats threats;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void who_records_a_view_reads_its_threat_at_once_and_at_each_revision_what_stood_then() {
        var crisis = new CrisisId("from-command-to-value");
        var opened = send(RecordFixtures.fullCase(crisis));
        var retracted = send(new RetractItem(
                crisis, RecordFixtures.assessment().key(), 1, "The dispatch was forged after the war."));

        assertThat(threats.at(crisis, PAIR, null, Clock.KNOWLEDGE, null, AT, opened))
                .isEqualTo(Perception.of(records.at(crisis, opened, null), PAIR, Clock.KNOWLEDGE)
                        .at(AT));
        assertThat(threats.at(crisis, PAIR, null, Clock.KNOWLEDGE, null, AT, retracted)
                        .isEvidenced())
                .isFalse();
        assertThat(threats.at(crisis, PAIR, RecordFixtures.MINISTER, Clock.WORLD, "deliberate", AT, null)
                        .isEvidenced())
                .isFalse();
    }

    @Test
    void a_case_of_nine_hundred_events_is_projected_in_well_under_a_second_and_rebuilt_the_same() {
        var crisis = new CrisisId("nine-hundred");
        var revision = commands.send(large(crisis), RecordFixtures.PERSON).revision();
        assertThat(readYourWrites.await(Threats.PROJECTION, revision, java.time.Duration.ofMinutes(1)))
                .isTrue();
        var before = checksum();

        var begun = System.nanoTime();
        rebuild.of(Threats.PROJECTION);
        var taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(checksum()).isEqualTo(before);
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
        assertThat(threats.steps(crisis, PAIR, null, Clock.WORLD, null, null).steps())
                .hasSize(150);
    }

    @Test
    void what_was_corrected_retracted_and_read_otherwise_is_rebuilt_the_same() {
        var crisis = new CrisisId("rebuilt-with-corrections");
        send(RecordFixtures.fullCase(crisis));
        for (var item : RecordFixtures.items()) {
            if (item instanceof CrisisDescription) continue;
            send(new RetractItem(crisis, item.key(), 1, "It was doubted."));
            send(new CorrectItem(crisis, item, 2, "It stands."));
        }
        send(new RecordItem(crisis, view(0, new Reader(RecordFixtures.KING, RecordFixtures.at("1914-07-27")))));
        send(new RecordItem(
                crisis,
                view(
                        1,
                        new Reader(RecordFixtures.KING, RecordFixtures.at("1914-07-29")),
                        new Reader(RecordFixtures.MINISTER, RecordFixtures.at("1914-07-28~")))));
        var live = checksum();

        rebuild.of(Threats.PROJECTION);

        assertThat(checksum()).isEqualTo(live);
    }

    private long send(Object command) {
        var revision = commands.send(command, RecordFixtures.PERSON).revision();
        assertThat(readYourWrites.await(Threats.PROJECTION, revision, java.time.Duration.ofMinutes(1)))
                .isTrue();
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, revision, java.time.Duration.ofMinutes(1)))
                .isTrue();
        return revision;
    }

    private List<String> checksum() {
        return List.of(
                Checksum.of(jdbc, "perception_run"),
                Checksum.of(jdbc, "perception_step"),
                Checksum.of(jdbc, "perception_input"));
    }

    private static LoadCase large(CrisisId crisis) {
        List<Item> items = new ArrayList<>(List.of(
                RecordFixtures.description(),
                RecordFixtures.north(),
                RecordFixtures.south(),
                RecordFixtures.minister(),
                RecordFixtures.king(),
                RecordFixtures.source()));
        for (var k = 0; k < 750; k++) items.add(RecordFixtures.move("move-" + k));
        for (var k = 0; k < 150; k++) items.add(view(k));
        return RecordFixtures.load(crisis, items);
    }

    private static Assessment view(int number, Reader... readers) {
        var sample = RecordFixtures.assessment();
        return new Assessment(
                "view-" + number,
                sample.observer(),
                number % 2 == 0 ? RecordFixtures.MINISTER : RecordFixtures.KING,
                sample.target(),
                HistoricalTime.parse("1914-07-%02d".formatted(1 + number % 31)),
                List.of(readers),
                null,
                (double) (1 + number % 98),
                null,
                null,
                null,
                sample.ownProvocation(),
                "A view.",
                sample.provenance());
    }
}
