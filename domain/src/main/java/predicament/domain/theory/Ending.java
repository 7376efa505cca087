package predicament.domain.theory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How a confrontation can end; {@code ONGOING} is censored. */
public enum Ending {
    WAR,
    BACKDOWN,
    SETTLEMENT,
    STABILISED,
    DISPLACED,
    ONGOING;

    /** What a theory says that knows no ending. */
    static final Map<Ending, Double> EVEN =
            Map.of(WAR, .19, BACKDOWN, .19, SETTLEMENT, .19, STABILISED, .19, DISPLACED, .19);

    /** Floors each share at .01, gives the open end .05 unless said otherwise, and makes them sum to 1. */
    static Map<Ending, Double> shares(Map<Ending, Double> stated) {
        var shares = new EnumMap<Ending, Double>(Ending.class);
        for (var ending : values()) {
            shares.put(ending, Math.max(.01, stated.getOrDefault(ending, ending == ONGOING ? .05 : 0.0)));
        }
        var sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((ending, share) -> share / sum);
        return Collections.unmodifiableMap(shares);
    }
}
