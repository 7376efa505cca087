package predicament.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import predicament.app.onset.Onsets;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Item;
import predicament.domain.perception.CaseRecord;

/** Theories that take longer than a page may wait. */
class ReckoningTests {

    private static final Dyad PAIR =
            new Dyad(RecordFixtures.north().id(), RecordFixtures.south().id());

    /** Does what it is given when it is told to. */
    private static final class Later extends AbstractExecutorService {

        private final Queue<Runnable> given = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            given.add(task);
        }

        void work() {
            while (!given.isEmpty()) given.remove().run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.copyOf(given);
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }

    private static CaseRecord record(long revision, List<Item> items) {
        return CaseRecord.of(RecordFixtures.CASE, revision, null, items);
    }

    @Test
    void a_pair_that_is_not_ready_is_left_and_is_there_when_asked_again() {
        var later = new Later();
        var items = RecordFixtures.items();
        var was = record(1, items);
        var now = record(2, items);
        try (var reckoning = new Reckoning(new Onsets(), later)) {
            assertThat(reckoning.within(0, was, now, PAIR)).isNull();
            assertThat(reckoning.within(0, was, now, PAIR)).isNull();
            assertThat(later.given).as("the same pair is run once").hasSize(1);

            later.work();

            var ready = reckoning.within(0, was, now, PAIR);
            assertThat(ready).isNotNull();
            assertThat(ready.before()).isNotEmpty().hasSameSizeAs(ready.after());
        }
    }
}
