package predicament.app.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in, so that passwords cannot be guessed: few for one account, more for one address, since a
 * class may sit behind it. Each node counts for itself and forgets after a quarter of an hour.
 */
@Component
class Attempts {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 100;

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST_COUNTED = 50_000;

    private final Cache<String, AtomicInteger> accounts;
    private final Cache<String, AtomicInteger> addresses;

    Attempts() {
        this(Ticker.systemTicker());
    }

    Attempts(Ticker ticker) {
        accounts = counters(ticker);
        addresses = counters(ticker);
    }

    /** Counts an attempt before its password is looked at; false where there were too many. */
    boolean mayTry(String userName, String address) {
        var byAddress = count(addresses, address);
        return count(accounts, key(userName)) <= PER_ACCOUNT && byAddress <= PER_ADDRESS;
    }

    /** A right password takes its attempt back and ends the account's count. */
    void succeeded(String userName, String address) {
        accounts.invalidate(key(userName));
        var byAddress = addresses.getIfPresent(address);
        if (byAddress != null) byAddress.decrementAndGet();
    }

    /** Counts the opening of an account. */
    boolean mayOpen(String address) {
        return count(addresses, "open " + address) <= PER_ADDRESS;
    }

    private static int count(Cache<String, AtomicInteger> counters, String key) {
        return counters.get(key, it -> new AtomicInteger()).incrementAndGet();
    }

    private static String key(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    private static Cache<String, AtomicInteger> counters(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterWrite(WHILE)
                .ticker(ticker)
                .build();
    }
}
