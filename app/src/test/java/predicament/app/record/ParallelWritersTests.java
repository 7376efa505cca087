package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import predicament.domain.crisis.CrisisCommand;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Origin;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;

@RecordTest
class ParallelWritersTests {

    private static final int WRITERS = 8;
    private static final int EACH = 12;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private CaseRecords records;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    /** Runs all at the same moment and waits for each. */
    private static <T> List<Future<T>> together(List<Callable<T>> tasks) throws InterruptedException {
        var start = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var futures = new ArrayList<Future<T>>();
            for (var task : tasks) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            return futures;
        }
    }

    private static <T> List<T> all(List<Future<T>> futures) throws Exception {
        var results = new ArrayList<T>();
        for (var future : futures) results.add(future.get());
        return results;
    }

    private void projected(long revision) {
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, revision, Duration.ofSeconds(60)))
                .isTrue();
    }

    /** Begins long before it stores, and commits long after: the order in which a stock store loses events. */
    private long slowly(Object command) {
        return transactions.execute(transaction -> {
            jdbc.sql("select pg_sleep(random() * 0.02)").query().singleRow();
            var revision = commands.send(command, RecordFixtures.PERSON).revision();
            jdbc.sql("select pg_sleep(random() * 0.02)").query().singleRow();
            return revision;
        });
    }

    @Test
    void parallel_writers_in_long_transactions_lose_nothing() throws Exception {
        var cases = IntStream.range(0, WRITERS)
                .mapToObj(writer -> new CrisisId("parallel-" + writer))
                .toList();
        cases.forEach(crisis -> commands.send(RecordFixtures.smallCase(crisis), "casebook"));

        var last = all(together(cases.stream()
                        .map(crisis -> (Callable<Long>) () -> IntStream.range(0, EACH)
                                .mapToLong(i -> slowly(new RecordItem(crisis, RecordFixtures.move("move-" + i))))
                                .max()
                                .orElseThrow())
                        .toList()))
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();

        projected(last);
        assertThat(cases)
                .allSatisfy(crisis -> assertThat(records.at(crisis).moves()).hasSize(EACH + 1));
        assertThat(count("select count(*) from (select revision, lag(revision) over (order by global_index) as before "
                        + "from domain_event_entry) it where before > revision"))
                .as("events that stand before one of an earlier commit")
                .isZero();
        assertThat(count("select max(revision) - count(*) from commit"))
                .as("gaps among revisions")
                .isZero();
        assertThat(count("select count(*) from commit a join commit b on a.revision < b.revision "
                        + "and a.recorded_at > b.recorded_at"))
                .as("commits recorded before an earlier one")
                .isZero();
    }

    @Test
    void of_two_who_edit_one_item_the_second_is_told_and_nothing_is_lost() throws Exception {
        var crisis = new CrisisId("one-item");
        commands.send(RecordFixtures.smallCase(crisis), "casebook");

        var edits = together(IntStream.range(0, WRITERS)
                .mapToObj(i -> (Callable<Long>) () -> commands.send(
                                new CorrectItem(crisis, RecordFixtures.ultimatum("Title " + i), 1, "Edit " + i),
                                RecordFixtures.PERSON)
                        .revision())
                .toList());

        var accepted =
                edits.stream().filter(it -> it.state() == Future.State.SUCCESS).toList();
        assertThat(accepted).hasSize(1);
        assertThat(edits)
                .filteredOn(it -> it.state() == Future.State.FAILED)
                .allSatisfy(it -> assertThat(it.exceptionNow()).isInstanceOf(Stale.class));
        projected(accepted.getFirst().get());
        assertThat(records.version(crisis, RecordFixtures.ultimatum().key())).isEqualTo(2);
    }

    @Test
    void edits_of_different_items_all_land() throws Exception {
        var crisis = new CrisisId("different-items");
        commands.send(RecordFixtures.largeCase(crisis, WRITERS), "casebook");

        var last = all(together(IntStream.rangeClosed(1, WRITERS)
                        .mapToObj(i -> (Callable<Long>) () -> commands.send(
                                        new CorrectItem(crisis, RecordFixtures.move("move-" + i, "Edited"), 1, "Edit"),
                                        RecordFixtures.PERSON)
                                .revision())
                        .toList()))
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();

        projected(last);
        assertThat(records.at(crisis).moves()).extracting(Move::title).containsOnly("Edited");
    }

    /** Another node writes to the stream that this one holds in memory. */
    private void elsewhere(CrisisId crisis, Move correction) {
        var next = engine.lastSequenceNumberFor(crisis.toString()).orElseThrow() + 1;
        var event = Corrected.of(crisis, correction, "Elsewhere.", Origin.CURATOR);
        transactions.executeWithoutResult(transaction -> engine.appendEvents(new GenericDomainEventMessage<>(
                "crisis", crisis.toString(), next, event, MetaData.with("person", "person-2"))));
    }

    @Test
    void an_edit_on_a_node_that_lags_behind_is_decided_again_on_what_is_there_by_now() {
        var crisis = new CrisisId("two-nodes");
        commands.send(RecordFixtures.largeCase(crisis, 2), "casebook");
        var one = RecordFixtures.move("move-1", "Edited elsewhere");
        var other = RecordFixtures.move("move-2", "Edited here");

        elsewhere(crisis, one);
        var landed = commands.send(new CorrectItem(crisis, other, 1, "Here."), RecordFixtures.PERSON);
        elsewhere(crisis, RecordFixtures.move("move-2", "Edited elsewhere"));

        projected(landed.revision());
        assertThat(records.at(crisis, landed.revision(), null).move(new MoveId("move-1")))
                .isEqualTo(one);
        assertThatThrownBy(() -> commands.send(
                        new CorrectItem(crisis, RecordFixtures.move("move-2", "Edited again"), 2, "Here."),
                        RecordFixtures.PERSON))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_refusal_on_a_node_that_lags_behind_is_thought_over_once() {
        var crisis = new CrisisId("lagging-refusal");
        commands.send(RecordFixtures.largeCase(crisis, 1), "casebook");

        elsewhere(crisis, RecordFixtures.move("move-1", "Edited elsewhere"));
        var landed = commands.send(
                new CorrectItem(crisis, RecordFixtures.move("move-1", "Edited here"), 2, "I saw that."),
                RecordFixtures.PERSON);

        assertThat(landed.changed()).isTrue();
    }

    @Test
    void a_sequence_number_is_given_once() {
        var crisis = new CrisisId("sequence");
        commands.send(RecordFixtures.smallCase(crisis), "casebook");
        var before = Checksum.of(jdbc, "domain_event_entry");

        assertThatThrownBy(() -> append(crisis, 1)).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> append(crisis, 0)).isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> append(crisis, 99)).as("a hole").isInstanceOf(ConcurrencyException.class);
        assertThat(Checksum.of(jdbc, "domain_event_entry")).isEqualTo(before);
    }

    private void append(CrisisId crisis, long sequence) {
        var event = Corrected.of(crisis, RecordFixtures.ultimatum(), "Again.", Origin.CURATOR);
        transactions.executeWithoutResult(transaction ->
                engine.appendEvents(new GenericDomainEventMessage<>("crisis", crisis.toString(), sequence, event)));
    }

    @Test
    void whoever_waits_too_long_for_the_append_lock_is_turned_away() throws Exception {
        var impatient = new CommitLog(jdbc, Duration.ofMillis(100));
        var crisis = new CrisisId("locked");

        transactions.executeWithoutResult(transaction -> {
            commands.send(RecordFixtures.smallCase(crisis), "casebook");
            try (var thread = Executors.newSingleThreadExecutor()) {
                var other =
                        thread.submit(() -> transactions.execute(inner -> impatient.current(MetaData.emptyInstance())));

                assertThatThrownBy(other::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(DataAccessException.class)
                        .hasMessageContaining("lock timeout");
            }
        });
        assertThat(commands.send(new RecordItem(crisis, RecordFixtures.move("patrol")), "person-1"))
                .satisfies(recorded -> assertThat(recorded.changed()).isTrue());
    }

    @Test
    void whoever_holds_the_append_lock_may_be_silent_for_a_while_only() {
        var limits = transactions.execute(transaction -> {
            commands.send(RecordFixtures.smallCase(new CrisisId("silent")), "casebook");
            return jdbc.sql("select name || ' ' || setting from pg_settings where name in "
                            + "('idle_in_transaction_session_timeout', 'transaction_timeout') order by name")
                    .query(String.class)
                    .list();
        });

        assertThat(limits).containsExactly("idle_in_transaction_session_timeout 10000", "transaction_timeout 60000");
    }

    @Test
    void several_commands_in_one_transaction_are_one_commit() {
        var crisis = new CrisisId("one-transaction");
        List<CrisisCommand> both =
                List.of(RecordFixtures.smallCase(crisis), new RecordItem(crisis, RecordFixtures.move("patrol")));

        var revisions = transactions.execute(transaction -> both.stream()
                .map(command -> commands.send(command, RecordFixtures.PERSON).revision())
                .toList());

        assertThat(revisions).hasSize(2).containsOnly(revisions.getFirst());
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_no_gap_among_revisions() {
        var crisis = new CrisisId("rolled-back");
        transactions.executeWithoutResult(transaction -> {
            commands.send(RecordFixtures.smallCase(crisis), "casebook");
            transaction.setRollbackOnly();
        });

        var next = commands.send(RecordFixtures.smallCase(new CrisisId("after-rollback")), "casebook");
        assertThatThrownBy(() -> commands.send(new RecordItem(crisis, RecordFixtures.move("patrol")), "person-1"))
                .as("what was rolled back is forgotten")
                .isInstanceOf(Refused.class);

        assertThat(count("select max(revision) - count(*) from commit")).isZero();
        projected(next.revision());
        assertThat(records.latestRevision(crisis)).isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
