package predicament.app.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import predicament.app.perception.RandomRecord;
import predicament.domain.crisis.CrisisId;
import predicament.domain.perception.Archive;
import predicament.domain.perception.Archive.Entry;

/** Whatever is recorded, corrected, retracted and brought back: the record read equals the one folded from the events. */
@RecordTest
class ReadModelPropertyTests {

    private static final int COMMITS = 30;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void at_every_revision_and_reading_the_record_equals_the_fold_over_the_events_recorded_by_then(long seed) {
        var crisis = new CrisisId("property-" + seed);
        var first = 1
                + jdbc.sql("select coalesce(max(revision), 0) from commit")
                        .query(Long.class)
                        .single();
        var archive = new Archive(crisis, RandomRecord.of(crisis, seed, first, COMMITS));
        stored(archive);
        var random = new Random(seed);

        // in any order, since a revision is read as what has changed since an earlier one that is remembered
        var revisions =
                new ArrayList<>(LongStream.range(first, first + COMMITS).boxed().toList());
        Collections.shuffle(revisions, random);
        for (var revision : revisions) {
            for (var reading : readings(archive, revision)) {
                var read = records.at(crisis, revision, reading);
                var folded = archive.at(revision, reading);
                assertThat(read)
                        .as("revision %d, reading %s", revision, reading)
                        .usingRecursiveComparison()
                        .isEqualTo(folded);
                var t = RandomRecord.instant(random);
                assertThat(read.world(t)).isEqualTo(folded.world(t));
                for (var state : RandomRecord.STATES) {
                    assertThat(read.knowledge(state, t)).isEqualTo(folded.knowledge(state, t));
                }
            }
        }
    }

    /** Every commit in a transaction of its own, which is given the revision that the archive says. */
    private void stored(Archive archive) {
        var sequence = 0L;
        var last = 0L;
        for (var commit : archive.entries().stream()
                .collect(groupingBy(Entry::revision, TreeMap::new, toList()))
                .values()) {
            var messages = new ArrayList<GenericDomainEventMessage<?>>();
            for (var entry : commit) {
                messages.add(new GenericDomainEventMessage<>(
                        "crisis",
                        archive.crisis().toString(),
                        sequence++,
                        entry.event(),
                        MetaData.with("person", "person-1")));
            }
            transactions.executeWithoutResult(transaction -> engine.appendEvents(messages));
            last = commit.getLast().revision();
        }
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, last, Duration.ofMinutes(1)))
                .isTrue();
    }

    private static List<@Nullable String> readings(Archive archive, long revision) {
        var readings = new ArrayList<@Nullable String>();
        readings.add(null);
        archive.at(revision, null).readings().forEach(reading -> readings.add(reading.id()));
        return readings;
    }
}
