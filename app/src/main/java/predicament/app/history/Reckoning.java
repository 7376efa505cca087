package predicament.app.history;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import predicament.app.onset.Onsets;
import predicament.app.onset.Onsets.Run;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.CaseRecord;

/**
 * Runs every theory on a pair at two revisions, apart from the page that asks. What is not ready when the page must be
 * sent is finished all the same and kept for whoever asks again.
 */
@Component
class Reckoning implements AutoCloseable {

    /** What theories said of a pair at the one and at the other revision. */
    record Runs(List<Run> before, List<Run> after) {}

    private record Key(
            String crisis, long was, long now, @Nullable String reading, Dyad pair) {}

    private final Onsets onsets;
    private final ExecutorService own;
    private final AsyncCache<Key, Runs> runs;

    @Autowired
    Reckoning(Onsets onsets) {
        this(
                onsets,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("reckoning").factory()));
    }

    Reckoning(Onsets onsets, ExecutorService own) {
        this.onsets = onsets;
        this.own = own;
        this.runs = Caffeine.newBuilder().maximumSize(200).buildAsync();
    }

    /** The runs, if they are ready within so many nanoseconds. */
    @Nullable
    Runs within(long nanos, CaseRecord was, CaseRecord now, Dyad pair) {
        var reading = now.reading() == null ? null : now.reading().id();
        var key = new Key(now.crisis().slug(), was.revision(), now.revision(), reading, pair);
        var asked = runs.get(key, (_, _) -> CompletableFuture.supplyAsync(() -> both(was, now, pair), own));
        try {
            return asked.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The theories could not be run on " + pair + ".", e.getCause());
        }
    }

    private Runs both(CaseRecord was, CaseRecord now, Dyad pair) {
        return new Runs(
                onsets.runs(was, pair, was.description().end()),
                onsets.runs(now, pair, now.description().end()));
    }

    @Override
    public void close() {
        own.shutdownNow();
    }
}
