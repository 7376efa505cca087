package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisEvent.MoveMade;
import predicament.domain.crisis.CrisisId;

@RecordTest
@Import(ProjectionTests.Fallible.class)
class ProjectionTests {

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private Positions positions;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private Fallible fallible;

    @Autowired
    private TokenStore tokens;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    /** Lists the moves of one case, and fails while it is told to. */
    @TestConfiguration
    @ProcessingGroup("fallible")
    static class Fallible {

        private final List<String> moves = new CopyOnWriteArrayList<>();
        private final AtomicBoolean failing = new AtomicBoolean();
        private final AtomicReference<@Nullable Error> error = new AtomicReference<>();
        private final AtomicInteger failures = new AtomicInteger();
        private final Buffered<String> written = new Buffered<>(moves::addAll);

        @EventHandler
        void on(MoveMade event, @MetaDataValue("revision") long revision) {
            var once = error.getAndSet(null);
            if (once != null) throw once;
            if (failing.get()) {
                failures.incrementAndGet();
                throw new IllegalStateException("told to fail at revision " + revision);
            }
            if (event.crisis().slug().startsWith("fallible"))
                written.add(event.item().id().value());
        }

        @ResetHandler
        void reset() {
            moves.clear();
        }
    }

    /** The store where memory does not suffice. */
    private static final class Unreadable implements BlockingStream<TrackedEventMessage<?>> {

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            throw new OutOfMemoryError("told to fail");
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            throw new OutOfMemoryError("told to fail");
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            throw new OutOfMemoryError("told to fail");
        }

        @Override
        public void close() {}
    }

    private long record(CrisisId crisis, String move) {
        return commands.send(new RecordItem(crisis, RecordFixtures.move(move)), RecordFixtures.PERSON)
                .revision();
    }

    @Test
    void a_projection_that_fails_stops_and_goes_on_where_it_failed() {
        var crisis = new CrisisId("fallible");
        var opened = commands.send(RecordFixtures.smallCase(crisis), "casebook").revision();
        assertThat(readYourWrites.await("fallible", opened)).isTrue();

        fallible.failing.set(true);
        var first = record(crisis, "first");
        var second = record(crisis, "second");
        await().until(() -> fallible.failures.get() > 1);
        assertThat(positions.reached("fallible", first)).isFalse();
        assertThat(fallible.moves).containsExactly("so-ultimatum");

        fallible.failing.set(false);
        assertThat(readYourWrites.await("fallible", second, Duration.ofSeconds(60)))
                .isTrue();
        assertThat(fallible.moves).containsExactly("so-ultimatum", "first", "second");
    }

    @Test
    void a_projection_for_which_memory_did_not_suffice_goes_on_by_itself() {
        var crisis = new CrisisId("too-little-memory");
        fallible.error.set(new OutOfMemoryError("told to fail"));

        var opened = commands.send(RecordFixtures.smallCase(crisis), "casebook").revision();

        assertThat(readYourWrites.await("fallible", opened, Duration.ofSeconds(60)))
                .isTrue();
        assertThat(fallible.error.get()).isNull();
    }

    @Test
    void so_does_one_that_could_not_read_the_store() {
        var stream = new PromptSource(token -> new Unreadable()).openStream(null);

        for (var reading : List.<ThrowingCallable>of(stream::hasNextAvailable, stream::nextAvailable, stream::peek)) {
            assertThatThrownBy(reading)
                    .as("an exception, which Axon tries again")
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void a_projection_is_not_waited_for_where_an_event_is_none_of_its_own() {
        var crisis = new CrisisId("none-of-its-own");
        commands.send(RecordFixtures.smallCase(crisis), "casebook");
        var prior = commands.send(new RecordItem(crisis, RecordFixtures.prior()), RecordFixtures.PERSON);

        assertThat(readYourWrites.await("fallible", prior.revision())).isTrue();
    }

    @Test
    void whoever_waits_for_what_does_not_come_is_let_go() {
        var unheardOf = new CrisisId("unheard-of");
        processing
                .eventProcessor("record", StreamingEventProcessor.class)
                .orElseThrow()
                .shutDown();
        try {
            var revision = commands.send(RecordFixtures.smallCase(unheardOf), "casebook")
                    .revision();

            assertThat(readYourWrites.await("record", revision, Duration.ofMillis(200)))
                    .isFalse();
        } finally {
            processing
                    .eventProcessor("record", StreamingEventProcessor.class)
                    .orElseThrow()
                    .start();
        }
    }

    @Test
    void a_reset_projection_reads_its_replay_token_and_ends_with_the_same_rows() {
        var crisis = new CrisisId("replayed");
        commands.send(RecordFixtures.fullCase(crisis), "casebook");
        var last = record(crisis, "patrol");
        assertThat(readYourWrites.await("record", last)).isTrue();
        var before = Checksum.of(jdbc, "recorded_item");
        var processor = processing
                .eventProcessor("record", StreamingEventProcessor.class)
                .orElseThrow();

        processor.shutDown();
        await().ignoreExceptions().untilAsserted(processor::resetTokens);
        var stored = transactions.execute(transaction -> tokens.fetchToken("record", 0));
        assertThat(stored).isInstanceOf(ReplayToken.class);
        assertThat(Checksum.of(jdbc, "recorded_item")).startsWith("0:");
        processor.start();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(Checksum.of(jdbc, "recorded_item")).isEqualTo(before));
        assertThat(readYourWrites.await("record", record(crisis, "after-replay")))
                .isTrue();
    }

    @Test
    void a_snapshot_is_read_back_as_it_was_stored() {
        var stream = "crisis:with-snapshot";
        var snapshot = new GenericDomainEventMessage<>(
                "crisis", stream, 5, RecordFixtures.events().getFirst());

        engine.storeSnapshot(snapshot);

        assertThat(engine.readSnapshot(stream)).hasValueSatisfying(read -> {
            assertThat(read.getPayload()).isEqualTo(snapshot.getPayload());
            assertThat(read.getSequenceNumber()).isEqualTo(5);
        });
    }
}
