package predicament.domain.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.perception.CaseRecord;

/**
 * Who coded the offence–defence balance and distinguishability of a case, and what they gave: the record as it is shown,
 * and each other reading where it gives a value of its own. A coder is a person named by the coding; one person's rival
 * readings are no second coder.
 */
record Codings(List<Coded> all) {

    private static final String SHOWN = "";

    /** What is coded. */
    enum Quantity {
        OBJECTIVE,
        PERCEIVED,
        DISTINGUISHABILITY
    }

    /** One value that a person gave in a reading. */
    record Coded(Quantity of, ItemKey unit, String coder, String reading, double value) {}

    static Codings of(CaseRecord record) {
        var shown = Stream.<Item>concat(record.balances().stream(), record.distinguishabilities().stream())
                .flatMap(it -> coded(it, SHOWN));
        var rivals = record.readings().stream()
                .filter(it -> !it.equals(record.reading()))
                .flatMap(it -> it.overrides().stream().flatMap(item -> coded(item, it.id())));
        return new Codings(Stream.concat(shown, rivals).toList());
    }

    private static Stream<Coded> coded(Item item, String reading) {
        if (item instanceof Balance it) {
            var of = it.observer() == null ? Quantity.OBJECTIVE : Quantity.PERCEIVED;
            var coder = it.provenance().coder();
            return Stream.of(
                    new Coded(of, it.key(), coder, reading, it.balance().mode()));
        }
        if (item instanceof Distinguishability it) {
            var coder = it.provenance().coder();
            return Stream.of(new Coded(
                    Quantity.DISTINGUISHABILITY,
                    it.key(),
                    coder,
                    reading,
                    it.value().mode()));
        }
        return Stream.empty();
    }

    /** Agreement of persons; who coded a unit twice is heard once. */
    Concord ofCoders(Quantity of) {
        return Concord.of(units(of, true));
    }

    /** Agreement of readings, whoever wrote them. */
    Concord ofReadings(Quantity of) {
        return Concord.of(units(of, false));
    }

    private Collection<Map<String, Double>> units(Quantity of, boolean persons) {
        Map<ItemKey, Map<String, Double>> units = new HashMap<>();
        for (var it : all) {
            if (it.of() != of) continue;
            units.computeIfAbsent(it.unit(), unit -> new HashMap<>())
                    .putIfAbsent(persons ? it.coder() : it.reading(), it.value());
        }
        return units.values();
    }
}
