package predicament.app.record;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a projection away from its processor for one transaction, in which its tables are brought to another event; the
 * processor goes on from there.
 */
@Component
class Takeover {

    private static final int ONLY_SEGMENT = 0;

    /** Longer than the token store’s five seconds, and than another node takes to give a projection away. */
    private static final Duration CLAIMS_RUN_OUT = Duration.ofSeconds(15);

    private static final Duration ASK_AGAIN = Duration.ofMillis(200);

    private final EventProcessingConfiguration processing;
    private final TokenStore tokens;
    private final Positions positions;
    private final Node node;
    private final TransactionOperations transactions;

    Takeover(
            EventProcessingConfiguration processing,
            TokenStore tokens,
            Positions positions,
            Node node,
            TransactionOperations transactions) {
        this.processing = processing;
        this.tokens = tokens;
        this.positions = positions;
        this.node = node;
        this.transactions = transactions;
    }

    /** Rewrites a projection's tables; the token that comes back is of the last event that is in them. */
    void of(String projection, Supplier<@Nullable TrackingToken> rewriting) {
        var processor = processor(projection);
        processor.shutDown();
        try {
            node.alone(projection, () -> onceUnclaimed(() -> take(projection, rewriting)));
        } finally {
            processor.start();
        }
    }

    /** Refuses what is no projection. */
    StreamingEventProcessor processor(String projection) {
        return processing
                .eventProcessor(projection, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("There is no projection \"" + projection + "\"."));
    }

    /** The claim of a process that was killed runs out by itself, so that it is asked for again until then. */
    private void onceUnclaimed(Runnable rewriting) {
        var until = System.nanoTime() + CLAIMS_RUN_OUT.toNanos();
        while (true) {
            try {
                transactions.executeWithoutResult(transaction -> rewriting.run());
                return;
            } catch (UnableToClaimTokenException held) {
                if (System.nanoTime() > until) throw held;
                LockSupport.parkNanos(ASK_AGAIN.toNanos());
            }
        }
    }

    private void take(String projection, Supplier<@Nullable TrackingToken> rewriting) {
        // holds the claim until the commit, so that no other node writes meanwhile
        tokens.fetchToken(projection, ONLY_SEGMENT);
        var token = rewriting.get();
        tokens.storeToken(token, projection, ONLY_SEGMENT);
        positions.reach(projection, token);
        tokens.releaseClaim(projection, ONLY_SEGMENT);
    }
}
