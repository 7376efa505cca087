package predicament.app.record;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets whoever has written see it on the next page: waits, bounded, until a projection has passed a revision. */
@Component
public class ReadYourWrites {

    /** Another node may be writing what is waited for, so the database is asked again: soon, then less and less often. */
    private static final Duration SOON = Duration.ofMillis(5);

    private static final Duration SELDOM = Duration.ofMillis(50);

    private final Positions positions;
    private final Duration patience;

    ReadYourWrites(Positions positions, @Value("${predicament.patience}") Duration patience) {
        this.positions = positions;
        this.patience = patience;
    }

    /** Whether the projection came to the revision in time; 0 is behind every projection. */
    public boolean await(String projection, long revision) {
        return await(projection, revision, patience);
    }

    public boolean await(String projection, long revision, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var breath = SOON.toNanos(); ; breath = Math.min(2 * breath, SELDOM.toNanos())) {
            var mark = positions.tide().mark();
            if (revision == 0 || positions.reached(projection, revision)) return true;
            var left = deadline - System.nanoTime();
            if (left <= 0) return false;
            try {
                positions.tide().awaitAbove(mark, Duration.ofNanos(Math.min(left, breath)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
