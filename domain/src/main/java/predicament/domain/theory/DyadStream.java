package predicament.domain.theory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Tempo;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.KnownMove;

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

    Knowledge ofFirst() {
        return known(A);
    }

    Knowledge ofSecond() {
        return known(B);
    }

    private Knowledge known(ActorId observer) {
        var moves = IntStream.range(0, deeds.size())
                .mapToObj(k -> known(k, observer))
                .toList();
        var until = deeds.isEmpty() ? START : at(deeds.getLast().day());
        return new Knowledge(observer, until, moves, List.of());
    }

    private KnownMove known(int number, ActorId observer) {
        var deed = deeds.get(number);
        var actor = deed.byFirst() ? A : B;
        return new KnownMove(
                id(number),
                null,
                null,
                at(deed.day()),
                actor,
                deed.type(),
                deed.sign() > 0 ? Direction.RAISES : deed.sign() < 0 ? Direction.LOWERS : Direction.NEUTRAL,
                Range.of(deed.strength()),
                Range.of(deed.character()),
                Range.of(deed.cost()),
                actor.equals(observer) ? 0 : 1,
                1,
                deed.capability(),
                deed.reach(),
                Channel.PUBLIC,
                null);
    }

    /** Moves of one day keep the order of the stream. */
    static String id(int number) {
        return "e" + Long.toString(FIRST_ID + number).substring(1);
    }

    static Instant at(double day) {
        return START.plus(Duration.ofMillis(Math.round(day * 86_400_000)));
    }
}
