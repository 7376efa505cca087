package predicament.app.sight;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;

/**
 * How much each holder who has not fallen silent counts in the value of its state: the weight of its class among the classes heard,
 * split within the class. What the silent classes weigh is missing, and is never filled.
 */
public record Weights(Map<HolderId, Share> shares, double heard) {

    /** The weight of a class, the number of its holders heard, and what comes to one of them. */
    public record Share(HolderClass holderClass, int inClass, double weight) {}

    public Weights {
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    public static Weights of(Map<HolderId, HolderClass> holders) {
        var inClass = new EnumMap<HolderClass, Integer>(HolderClass.class);
        holders.values().forEach(it -> inClass.merge(it, 1, Integer::sum));
        var heard = inClass.keySet().stream().mapToDouble(HolderClass::weight).sum();
        var shares = new TreeMap<HolderId, Share>();
        holders.forEach((holder, holderClass) -> {
            var others = inClass.getOrDefault(holderClass, 1);
            shares.put(holder, new Share(holderClass, others, holderClass.weight() / heard / others));
        });
        return new Weights(shares, heard);
    }

    public double missing() {
        return Math.max(0, 1 - heard);
    }
}
