package predicament.app.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.record.Checksum;
import predicament.app.record.RecordTest;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.Archive;
import predicament.domain.perception.Archive.Entry;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.Perception.Clock;
import predicament.domain.perception.Threat;

@RecordTest
@Import({PerceptionProjection.class, Threats.class, ThreatStore.class})
class ThreatsTests {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final int COMMITS = 30;

    @Autowired
    private Threats threats;

    @Autowired
    private ThreatStore store;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothing_is_projected() {
        store.reset();
    }

    @Test
    void the_value_looked_up_is_that_of_the_pure_fold_at_every_instant_and_revision() {
        for (var seed = 1; seed <= 25; seed++) {
            var archive = projected("random-" + seed, seed);
            var random = new Random(seed);
            for (var revision = 1; revision <= COMMITS; revision++) {
                for (var reading : readings(archive, revision)) {
                    agrees(archive, revision, reading, random);
                }
            }
        }
    }

    private void agrees(Archive archive, long revision, @Nullable String reading, Random random) {
        var record = archive.at(revision, reading);
        for (var pair : pairs()) {
            for (var clock : Clock.values()) {
                var fold = Perception.of(record, pair, clock);
                var t = RandomRecord.instant(random);
                var where =
                        "%s %s %s %s at %s, revision %d".formatted(archive.crisis(), pair, clock, reading, t, revision);
                same(where, threats.at(archive.crisis(), pair, null, clock, reading, t, revision), fold.at(t));
                var holder = new HolderId(RandomRecord.HOLDERS.get(random.nextInt(4)));
                same(
                        where + ", " + holder,
                        threats.at(archive.crisis(), pair, holder, clock, reading, t, revision),
                        fold.at(t, holder));
            }
        }
    }

    @Test
    void the_steps_read_are_those_of_the_pure_fold() {
        var archive = projected("stepwise", 77);
        for (var revision = 1; revision <= COMMITS; revision++) {
            for (var reading : readings(archive, revision)) {
                var record = archive.at(revision, reading);
                for (var pair : pairs()) {
                    var fold = Perception.of(record, pair, Clock.WORLD);

                    var read = threats.steps(archive.crisis(), pair, null, Clock.WORLD, reading, (long) revision);

                    assertThat(read.steps())
                            .isEqualTo(fold.steps().stream()
                                    .map(ThreatStep::ofState)
                                    .toList());
                    if (!read.steps().isEmpty()) assertThat(read.rule()).isEqualTo(fold.rule());
                }
            }
        }
    }

    @Test
    void a_recording_writes_the_steps_from_the_first_instant_that_it_changes_and_one_to_begin_with() {
        for (var seed = 101; seed <= 110; seed++) {
            var archive = projected("suffixes-" + seed, seed);
            for (var run : runs(archive.crisis())) {
                var before = Perception.of(archive.at(run.revision() - 1, null), run.pair(), run.clock());
                var after = Perception.of(archive.at(run.revision(), null), run.pair(), run.clock());
                var from = run.from();

                if (from == null) {
                    assertThat(run.steps()).isEqualTo(after.steps().size());
                } else {
                    assertThat(until(from, after)).isEqualTo(until(from, before));
                    assertThat(run.steps())
                            .isLessThanOrEqualTo(1
                                    + after.steps().size()
                                    - until(from, after).size());
                }
            }
        }
    }

    private record Written(
            DirectedDyad pair,
            Clock clock,
            long revision,
            @Nullable Instant from,
            int steps) {}

    /** The runs of states in the base reading after the case was opened. */
    private List<Written> runs(CrisisId crisis) {
        return jdbc.sql("""
                select observer, target, series, revision, nullif(valid_from, '-infinity') as valid_from,
                       (select count(*) from perception_step step where step.crisis = run.crisis
                           and step.observer = run.observer and step.target = run.target and step.series = run.series
                           and step.reading = '' and step.holder = '' and step.revision = run.revision) as steps
                from perception_run run
                where crisis = :crisis and reading = '' and holder = '' and revision > 1
                """)
                .param("crisis", crisis.slug())
                .query((row, number) -> {
                    var from = row.getObject("valid_from", OffsetDateTime.class);
                    return new Written(
                            new DirectedDyad(
                                    new ActorId(row.getString("observer")), new ActorId(row.getString("target"))),
                            Clock.valueOf(row.getString("series").toUpperCase(Locale.ROOT)),
                            row.getLong("revision"),
                            from == null ? null : from.toInstant(),
                            row.getInt("steps"));
                })
                .list();
    }

    private static List<ThreatStep> until(Instant from, Perception perception) {
        return perception.steps().stream()
                .filter(it -> it.at().isBefore(from))
                .map(ThreatStep::ofState)
                .toList();
    }

    @Test
    void what_arrives_twice_changes_nothing() {
        var archive = projected("twice", 5);
        var before = checksum();

        for (var k = 0; k < archive.entries().size(); k += 3)
            store.handle(List.of(archive.entries().get(k)));
        store.handle(archive.entries());

        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void however_the_stream_is_cut_into_batches_a_replay_gives_the_same_rows() {
        var archive = projected("replayed", 9);
        var before = checksum();

        for (var size : List.of(1, 2, 1_000)) {
            store.reset();
            cut(archive.entries(), size).forEach(store::handle);

            assertThat(checksum()).isEqualTo(before);
        }
    }

    @Test
    void a_reading_that_is_silent_on_threat_has_no_rows_of_its_own() {
        var crisis = new CrisisId("silent");
        store.handle(RandomRecord.of(crisis, 3, 1, 1));

        assertThat(count("select count(*) from perception_run where reading <> ''"))
                .isZero();
        assertThat(count("select count(*) from perception_run")).isPositive();
    }

    private Archive projected(String slug, long seed) {
        var entries = RandomRecord.of(new CrisisId(slug), seed, 1, COMMITS);
        cut(entries, 1 + new Random(seed).nextInt(9)).forEach(store::handle);
        return new Archive(new CrisisId(slug), entries);
    }

    private static List<List<Entry>> cut(List<Entry> entries, int size) {
        var batches = new ArrayList<List<Entry>>();
        for (var k = 0; k < entries.size(); k += size) {
            batches.add(entries.subList(k, Math.min(entries.size(), k + size)));
        }
        return batches;
    }

    private static List<@Nullable String> readings(Archive archive, long revision) {
        var readings = new ArrayList<@Nullable String>();
        readings.add(null);
        CaseRecord record = archive.at(revision, null);
        record.readings().forEach(it -> readings.add(it.id()));
        return readings;
    }

    private static List<DirectedDyad> pairs() {
        var pairs = new ArrayList<DirectedDyad>();
        for (var observer : RandomRecord.STATES) {
            for (var target : RandomRecord.STATES) {
                if (!observer.equals(target)) pairs.add(new DirectedDyad(observer, target));
            }
        }
        return pairs;
    }

    private static void same(String where, Threat read, Threat folded) {
        assertThat(read.mean()).as(where).isCloseTo(folded.mean(), EXACT);
        assertThat(read.variance()).isCloseTo(folded.variance(), EXACT);
        assertThat(read.dispersion()).isCloseTo(folded.dispersion(), EXACT);
        assertThat(read.missing()).isCloseTo(folded.missing(), EXACT);
        assertThat(read.evidence()).as(where).isEqualTo(folded.evidence());
    }

    private List<String> checksum() {
        return List.of(
                Checksum.of(jdbc, "perception_run"),
                Checksum.of(jdbc, "perception_step"),
                Checksum.of(jdbc, "perception_input"));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
