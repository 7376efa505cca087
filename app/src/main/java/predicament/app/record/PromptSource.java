package predicament.app.record;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The store as projections read it: they are called as soon as this node has committed. The store by itself lets them
 * ask twice a second, and whoever has written would wait for them on every page.
 */
final class PromptSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();

    PromptSource(StreamableMessageSource<TrackedEventMessage<?>> store) {
        this.store = store;
    }

    void committed() {
        readers.forEach(Runnable::run);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Prompted(store.openStream(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    private interface Reading<T, E extends Exception> {
        T now() throws E;
    }

    /** Whoever reads tries again after an exception, but would be gone in silence after an error, such as too little memory. */
    private static <T, E extends Exception> T triedAgain(Reading<T, E> reading) throws E {
        try {
            return reading.now();
        } catch (VirtualMachineError e) {
            throw new IllegalStateException("The store could not be read.", e);
        }
    }

    private final class Prompted implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private Runnable reader = () -> {};

        Prompted(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            readers.remove(reader);
            // a new object each, so that two readers are never taken for one
            reader = () -> callback.run();
            return readers.add(reader);
        }

        @Override
        public void close() {
            readers.remove(reader);
            stream.close();
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return triedAgain(stream::peek);
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return triedAgain(() -> stream.hasNextAvailable(timeout, unit));
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return triedAgain(stream::nextAvailable);
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            stream.skipMessagesWithPayloadTypeOf(ignored);
        }
    }
}
