package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Range;
import predicament.domain.perception.CaseRecord;

/**
 * What coders hold of a pair beside its moves: the offence–defence balance O as each side perceived it and as it was, the
 * distinguishability d, and the aims, each from its own date on.
 */
public record Conditions(List<Coded> balances, List<Coded> distinguishabilities, List<Aim> aims) {

    /** A coded value from a date on; of a balance, the side that perceived it, or nobody for the objective one. */
    public record Coded(String id, @Nullable ActorId observer, Instant from, Range value) {}

    public static final Conditions UNCODED = new Conditions(List.of(), List.of(), List.of());

    /** Where a case codes none; no published source. */
    static final Coded ANY_BALANCE = new Coded("any balance", null, Instant.MIN, new Range(-.4, 0, .4));

    static final Coded ANY_DISTINGUISHABILITY =
            new Coded("any distinguishability", null, Instant.MIN, new Range(.1, .3, .5));

    public Conditions {
        balances = balances.stream().sorted(Comparator.comparing(Coded::from)).toList();
        distinguishabilities = distinguishabilities.stream()
                .sorted(Comparator.comparing(Coded::from))
                .toList();
        aims = List.copyOf(aims);
    }

    /** The same balance and distinguishability for both sides at all times. */
    public static Conditions constant(double balance, double distinguishability) {
        return new Conditions(
                List.of(new Coded("balance", null, Instant.MIN, Range.of(balance))),
                List.of(new Coded("distinguishability", null, Instant.MIN, Range.of(distinguishability))),
                List.of());
    }

    static Conditions of(CaseRecord record, Dyad dyad) {
        var balances = new ArrayList<Coded>();
        record.balances()
                .forEach(it ->
                        balances.add(new Coded(it.id(), it.observer(), it.from().latest(), it.balance())));
        var tellings = new ArrayList<Coded>();
        record.distinguishabilities()
                .forEach(it -> tellings.add(new Coded(it.id(), null, it.from().latest(), it.value())));
        return new Conditions(
                balances,
                tellings,
                record.aims().stream()
                        .filter(it -> dyad.has(it.actor()) && dyad.has(it.toward()))
                        .toList());
    }

    /** O as a side perceived it; the objective one where its own is not coded. */
    double balance(@Nullable ActorId observer, Instant at, Draw draw) {
        return value(balanceOf(observer, at), draw);
    }

    Coded balanceOf(@Nullable ActorId observer, Instant at) {
        Coded own = null;
        Coded objective = ANY_BALANCE;
        for (var coded : balances) {
            if (coded.from().isAfter(at)) continue;
            if (coded.observer() == null) {
                objective = coded;
            } else if (coded.observer().equals(observer)) {
                own = coded;
            }
        }
        return own == null ? objective : own;
    }

    /** The same aims under other conditions. */
    Conditions held(double balance, double distinguishability) {
        var constant = constant(balance, distinguishability);
        return new Conditions(constant.balances(), constant.distinguishabilities(), aims);
    }

    /** Every coded balance at one share of its range, every coded distinguishability at another; uncoded ones as well. */
    Conditions placed(double shareOfBalance, double shareOfTold) {
        return new Conditions(
                placed(balances.isEmpty() ? List.of(ANY_BALANCE) : balances, shareOfBalance),
                placed(
                        distinguishabilities.isEmpty() ? List.of(ANY_DISTINGUISHABILITY) : distinguishabilities,
                        shareOfTold),
                aims);
    }

    private static List<Coded> placed(List<Coded> all, double share) {
        return all.stream()
                .map(it -> new Coded(
                        it.id(), it.observer(), it.from(), Range.of(it.value().quantile(share))))
                .toList();
    }

    /** The objective O as coded at its mode. */
    public double codedBalance(Instant at) {
        return balanceOf(null, at).value().mode();
    }

    /** d as coded at its mode. */
    public double codedDistinguishability(Instant at) {
        return distinguishabilityOf(at).value().mode();
    }

    double distinguishability(Instant at, Draw draw) {
        return value(distinguishabilityOf(at), draw);
    }

    Coded distinguishabilityOf(Instant at) {
        Coded latest = ANY_DISTINGUISHABILITY;
        for (var coded : distinguishabilities) {
            if (!coded.from().isAfter(at)) latest = coded;
        }
        return latest;
    }

    private static double value(Coded coded, Draw draw) {
        return draw.within(coded.id(), "value", coded.value());
    }

    /** O as a side perceived it over time, in one draw. */
    Timeline balances(ActorId observer, Draw draw) {
        return timeline(balances, value(ANY_BALANCE, draw), at -> balance(observer, at, draw));
    }

    /** d over time, in one draw. */
    Timeline distinguishabilities(Draw draw) {
        return timeline(distinguishabilities, value(ANY_DISTINGUISHABILITY, draw), at -> distinguishability(at, draw));
    }

    private static Timeline timeline(List<Coded> coded, double before, ToDoubleFunction<Instant> value) {
        var changes = new TreeMap<Long, Double>();
        for (var it : coded) changes.put(millis(it.from()), value.applyAsDouble(it.from()));
        return Timeline.of(before, changes);
    }

    private static long millis(Instant instant) {
        return instant.equals(Instant.MIN) ? Long.MIN_VALUE : instant.toEpochMilli();
    }

    /** From when on an aim says that not all was for security; never where none does. */
    long greedyFrom() {
        return aims.stream()
                .filter(it -> it.greedy() == Certainty.YES)
                .mapToLong(it -> it.at().latest().toEpochMilli())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Whether both sides could have had what they wanted: no once one aim says so, yes if both sides' aims do. */
    public Certainty compatible(Dyad dyad, Instant at) {
        var held = aims.stream().filter(it -> it.at().certainlyBy(at)).toList();
        if (held.stream().anyMatch(it -> it.compatible() == Certainty.NO)) return Certainty.NO;
        return allSay(held, dyad.a(), Certainty.YES) && allSay(held, dyad.b(), Certainty.YES)
                ? Certainty.YES
                : Certainty.UNKNOWN;
    }

    private static boolean allSay(List<Aim> held, ActorId actor, Certainty answer) {
        var own = held.stream().filter(it -> it.actor().equals(actor)).toList();
        return !own.isEmpty() && own.stream().allMatch(it -> it.compatible() == answer);
    }

    /** Whether both sides sought security alone: no once one aim is greedy, yes if both sides' aims are coded so. */
    public Certainty securitySeeking(Dyad dyad, Instant at) {
        var held = aims.stream().filter(it -> it.at().certainlyBy(at)).toList();
        if (held.stream().anyMatch(it -> it.greedy() == Certainty.YES)) return Certainty.NO;
        return innocent(held, dyad.a()) && innocent(held, dyad.b()) ? Certainty.YES : Certainty.UNKNOWN;
    }

    private static boolean innocent(List<Aim> held, ActorId actor) {
        var own = held.stream().filter(it -> it.actor().equals(actor)).toList();
        return !own.isEmpty() && own.stream().allMatch(it -> it.greedy() == Certainty.NO);
    }
}
