package predicament.app.schools;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Worlds;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Cited;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.Range;
import predicament.domain.source.Provenance;
import predicament.domain.time.HistoricalTime;

/** The ways that a case took over the map of four worlds, one for the balance as it was and one for each state's view. */
record WorldsMap(List<Worlds.Way> ways, List<Stop> stops, List<Coding> codings, long coders) {

    private static final String AS_IT_WAS = "As it was";

    /** A place on a way in words. */
    public record Stop(String who, String from, String balance, String distinguishability, String world) {}

    /** What a coder wrote of a value. */
    public record Coding(ItemKey key, String what, String from, String value, String account, List<Cited> sources) {}

    static WorldsMap of(CaseSight sight) {
        var ways = new ArrayList<Worlds.Way>();
        var stops = new ArrayList<Stop>();
        add(sight, null, ways, stops);
        for (var actor : sight.record().actors()) add(sight, actor, ways, stops);
        return new WorldsMap(List.copyOf(ways), List.copyOf(stops), codings(sight), coders(sight));
    }

    private static long coders(CaseSight sight) {
        return Stream.concat(
                        sight.record().balances().stream().map(Balance::provenance),
                        sight.record().distinguishabilities().stream().map(Distinguishability::provenance))
                .map(Provenance::coder)
                .distinct()
                .count();
    }

    private static void add(CaseSight sight, @Nullable Actor actor, List<Worlds.Way> ways, List<Stop> stops) {
        var balances = balances(sight, actor == null ? null : actor.id());
        var tellings = sight.record().distinguishabilities().stream()
                .sorted(Comparator.comparing(
                        (Distinguishability it) -> it.from().latest()))
                .toList();
        if (balances.isEmpty() || tellings.isEmpty()) return;
        var name = actor == null ? AS_IT_WAS : actor.shortName();
        var places = new ArrayList<Worlds.Place>();
        for (var at : dates(balances, tellings)) {
            var balance = at(balances, at);
            var telling = atOf(tellings, at);
            if (balance == null || telling == null) continue;
            var o = balance.balance();
            var d = telling.value();
            var from = sight.clock().brief(later(balance, telling, at));
            places.add(new Worlds.Place(from, o.mode(), o.low(), o.high(), d.mode(), d.low(), d.high()));
            stops.add(new Stop(name, from, words(o), words(d), world(o.mode(), d.mode())));
        }
        ways.add(new Worlds.Way(name, actor == null ? 0 : actor.rank() + 1, places));
    }

    private static HistoricalTime later(Balance balance, Distinguishability telling, Instant at) {
        return balance.from().latest().equals(at) ? balance.from() : telling.from();
    }

    private static List<Balance> balances(CaseSight sight, @Nullable ActorId observer) {
        return sight.record().balances().stream()
                .filter(it -> Objects.equals(it.observer(), observer))
                .sorted(Comparator.comparing((Balance it) -> it.from().latest()))
                .toList();
    }

    private static List<Instant> dates(List<Balance> balances, List<Distinguishability> tellings) {
        var dates = new TreeSet<Instant>();
        balances.forEach(it -> dates.add(it.from().latest()));
        tellings.forEach(it -> dates.add(it.from().latest()));
        return List.copyOf(dates);
    }

    private static @Nullable Balance at(List<Balance> all, Instant at) {
        return all.stream()
                .filter(it -> !it.from().latest().isAfter(at))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static @Nullable Distinguishability atOf(List<Distinguishability> all, Instant at) {
        return all.stream()
                .filter(it -> !it.from().latest().isAfter(at))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static List<Coding> codings(CaseSight sight) {
        var codings = new ArrayList<Coding>();
        for (var it : sight.record().balances()) {
            var who = it.observer() == null
                    ? "Balance, as it was"
                    : "Balance, as " + sight.record().actor(it.observer()).name() + " believed";
            codings.add(coding(sight, it, who, it.from(), it.balance(), it.account(), it.provenance()));
        }
        for (var it : sight.record().distinguishabilities()) {
            codings.add(coding(sight, it, "Distinguishability", it.from(), it.value(), it.account(), it.provenance()));
        }
        return List.copyOf(codings);
    }

    private static Coding coding(
            CaseSight sight,
            Item item,
            String what,
            HistoricalTime from,
            Range value,
            String account,
            Provenance provenance) {
        return new Coding(
                item.key(),
                what,
                sight.clock().brief(from),
                words(value),
                account,
                Cited.all(sight.record(), provenance.citations()));
    }

    static String world(double o, double d) {
        if (o == 0 || d == .5) return "on the border";
        if (d < .5) return o > 0 ? "first: doubly dangerous" : "second: a dilemma, security compatible";
        return o > 0 ? "third: no dilemma, aggression possible" : "fourth: doubly stable";
    }

    private static String words(Range range) {
        var mode = number(range.mode());
        return range.low() == range.high()
                ? mode
                : "%s (%s to %s)".formatted(mode, number(range.low()), number(range.high()));
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '−');
    }
}
