package predicament.domain.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Range;
import predicament.domain.perception.CaseRecord;
import predicament.domain.theory.Critics;
import predicament.domain.theory.Setting;
import predicament.domain.theory.Sway;

/**
 * T12 on a pair of a case: what the critics of the offence–defence balance would have measured, and who is upheld by the
 * thresholds of {@link Critics#CARD}.
 *
 * @param betweenPeriods the share of the variance of O that lies between periods, absent where O is coded for one alone
 */
public record Objections(
        Concord objective,
        Concord told,
        Concord perceived,
        Concord objectiveByReading,
        Concord toldByReading,
        Concord perceivedByReading,
        @Nullable Double betweenPeriods,
        Sway sway,
        double dualShare) {

    /** Who is upheld. */
    public enum Outcome {
        CRITICS("critics upheld"),
        DEFENDERS("defenders upheld"),
        UNDECIDED("undecided");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Objections of(CaseRecord record, Dyad dyad, Instant until) {
        var setting = Setting.of(record, dyad, until);
        var ofA = record.knowledge(dyad.a(), until);
        var ofB = record.knowledge(dyad.b(), until);
        var codings = Codings.of(record);
        return new Objections(
                codings.ofCoders(Codings.Quantity.OBJECTIVE),
                codings.ofCoders(Codings.Quantity.DISTINGUISHABILITY),
                codings.ofCoders(Codings.Quantity.PERCEIVED),
                codings.ofReadings(Codings.Quantity.OBJECTIVE),
                codings.ofReadings(Codings.Quantity.DISTINGUISHABILITY),
                codings.ofReadings(Codings.Quantity.PERCEIVED),
                betweenPeriods(record.balances()),
                Sway.of(setting, ofA, ofB),
                Critics.dualShare(setting, ofA, ofB));
    }

    public Outcome outcome() {
        return outcome(objective.alpha(), told.alpha(), sway.flips(), dualShare);
    }

    /** Agreement that cannot be computed upholds neither side. */
    static Outcome outcome(@Nullable Double alpha, @Nullable Double alphaOfTold, double flips, double dualShare) {
        if (flips > Critics.MOST_FLIPS || dualShare > Critics.MOST_DUAL) return Outcome.CRITICS;
        if (below(alpha, Critics.LEAST_ALPHA) || below(alphaOfTold, Critics.LEAST_ALPHA)) return Outcome.CRITICS;
        var sound = alpha != null
                && alphaOfTold != null
                && !below(alpha, Critics.SOUND_ALPHA)
                && !below(alphaOfTold, Critics.SOUND_ALPHA);
        return sound && flips < Critics.LEAST_FLIPS ? Outcome.DEFENDERS : Outcome.UNDECIDED;
    }

    private static boolean below(@Nullable Double alpha, double floor) {
        return alpha != null && alpha < floor;
    }

    /**
     * A period begins where any coding of O does, and holds what each state and the record then hold, each with its range:
     * the variance of the periods' means over that and the mean variance within.
     */
    static @Nullable Double betweenPeriods(List<Balance> balances) {
        var begins = balances.stream()
                .map(it -> it.from().latest())
                .sorted()
                .distinct()
                .toList();
        if (begins.size() < 2) return null;
        var means = new ArrayList<Double>();
        var within = 0.0;
        for (var begin : begins) {
            var held = held(balances, begin);
            means.add(mean(held.stream().map(Range::mode).toList()));
            within += variance(held.stream().map(Range::mode).toList())
                    + mean(held.stream().map(Range::variance).toList());
        }
        var between = variance(means);
        var total = between + within / begins.size();
        return total == 0 ? null : between / total;
    }

    private static List<Range> held(List<Balance> balances, Instant at) {
        Map<String, Balance> latest = new HashMap<>();
        for (var it : balances) {
            if (it.from().latest().isAfter(at)) continue;
            latest.merge(
                    whose(it.observer()),
                    it,
                    (one, other) -> other.from().latest().isBefore(one.from().latest()) ? one : other);
        }
        return latest.values().stream().map(Balance::balance).toList();
    }

    private static String whose(@Nullable ActorId observer) {
        return observer == null ? "" : observer.code();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double variance(List<Double> values) {
        var mean = mean(values);
        return mean(values.stream().map(it -> (it - mean) * (it - mean)).toList());
    }
}
