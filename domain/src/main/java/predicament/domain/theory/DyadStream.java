package predicament.domain.theory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Tempo;

/** Moves of two nameless states by days, which both learn of at once: what theories can be tried on without a case. */
public record DyadStream(List<Deed> deeds) {

    static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    /** Nine digits behind a one, so that ids of all lengths sort by number. */
    private static final long FIRST_ID = 1_000_000_001L;

    static final ActorId A = new ActorId("AA");
    static final ActorId B = new ActorId("BB");

    /**
     * A move: its day, whether the first or the second state made it, direction (+1 hostile, -1 conciliatory, 0 neutral),
     * strength s and cost in [0, 1], character in [-1, 1], and what it adds to capability (ln units) and reach.
     */
    public record Deed(
            double day,
            boolean byFirst,
            MoveType type,
            int sign,
            double strength,
            double character,
            double cost,
            double capability,
            double reach) {

        public Deed {
            within("s", strength, 0, 1);
            within("chi", character, -1, 1);
            within("kappa", cost, 0, 1);
            if (!Double.isFinite(day) || !Double.isFinite(capability) || !Double.isFinite(reach)) {
                throw new IllegalArgumentException("day, cap and reach must be finite numbers.");
            }
        }

        boolean isWar() {
            return switch (type.kind()) {
                case WAR -> true;
                case DIPLOMATIC, MILITARY, ULTIMATUM -> false;
            };
        }

        private static void within(String name, double value, double least, double most) {
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(
                        "%s is %s; it lies between %.0f and %.0f.".formatted(name, value, least, most));
            }
        }
    }

    public DyadStream {
        deeds = List.copyOf(deeds);
        for (var k = 1; k < deeds.size(); k++) {
            if (deeds.get(k).day() < deeds.get(k - 1).day()) {
                throw new IllegalArgumentException("Day %s comes after day %s; put the moves in order."
                        .formatted(deeds.get(k).day(), deeds.get(k - 1).day()));
            }
        }
    }

    /** Over the days of the stream and one after, from priors on the logit scale. */
    public Setting setting(Tempo tempo, double priorOfFirst, double priorOfSecond, Conditions conditions) {
        var first = deeds.isEmpty() ? 0 : deeds.getFirst().day();
        var last = deeds.isEmpty() ? 0 : deeds.getLast().day();
        return new Setting(new Dyad(A, B), tempo, at(first), at(last + 1), priorOfFirst, priorOfSecond, conditions);
    }

    /** As both sides learn of them, each with what it adds to capability. */
    Moves moves() {
        var gains = new ArrayList<Means.Gain>();
        for (var deed : deeds) {
            if (deed.capability() == 0) continue;
            for (var knower = 0; knower < 2; knower++) {
                var at = at(deed.day()).toEpochMilli();
                gains.add(new Means.Gain(at, knower, deed.byFirst() ? 0 : 1, deed.capability()));
            }
        }
        return Moves.of(new Dyad(A, B), Means.of(gains, List.of()), deeds, DyadStream::id);
    }

    /** Moves of one day keep the order of the stream. */
    static String id(int number) {
        return "e" + Long.toString(FIRST_ID + number).substring(1);
    }

    static Instant at(double day) {
        return START.plus(Duration.ofMillis(Math.round(day * 86_400_000)));
    }
}
