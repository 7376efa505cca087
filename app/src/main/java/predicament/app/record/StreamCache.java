package predicament.app.record;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/** Keeps the streams last written in memory, the least used leaving first. */
final class StreamCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> streams;

    StreamCache(int size) {
        streams = Caffeine.newBuilder().maximumSize(size).build();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // Axon expects null for a miss
    public <K, V> V get(K key) {
        return (V) streams.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        streams.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return streams.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T computeIfAbsent(Object key, Supplier<T> value) {
        return (T) streams.get(key, absent -> value.get());
    }

    @Override
    public boolean remove(Object key) {
        return streams.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        streams.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return streams.asMap().containsKey(key);
    }

    /** Nobody listens to this cache. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        streams.asMap().computeIfPresent(key, (present, value) -> update.apply((V) value));
    }
}
