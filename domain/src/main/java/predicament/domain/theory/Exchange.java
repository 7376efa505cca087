package predicament.domain.theory;

import java.time.Duration;
import java.time.Instant;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Knowledge;

/** The moves of a pair in one draw, asked by their number. */
final class Exchange {

    private final Moves moves;
    private final double[] strength;
    private final double[] character;
    private final double[] cost;
    private final Means means;

    Exchange(Moves moves, double[] strength, double[] character, double[] cost) {
        this.moves = moves;
        this.strength = strength;
        this.character = character;
        this.cost = cost;
        means = moves.means.anew();
    }

    static Exchange of(Setting setting, Knowledge ofA, Knowledge ofB, Draw draw) {
        return Moves.of(setting, ofA, ofB).in(draw);
    }

    Moves moves() {
        return moves;
    }

    Means means() {
        return means;
    }

    int size() {
        return moves.size;
    }

    String id(int move) {
        return moves.id.apply(move);
    }

    ActorId name(int side) {
        return side == 0 ? moves.dyad.a() : moves.dyad.b();
    }

    int side(ActorId actor) {
        return actor.equals(moves.dyad.a()) ? 0 : 1;
    }

    /** The side that made a move. */
    int actor(int move) {
        return moves.actor[move];
    }

    /** The side that learned of it. */
    int observer(int move) {
        return 1 - moves.actor[move];
    }

    long learned(int move) {
        return moves.learned[move];
    }

    long occurred(int move) {
        return moves.occurred[move];
    }

    int sign(int move) {
        return moves.sign[move];
    }

    boolean hostile(int move) {
        return moves.sign[move] > 0;
    }

    boolean conciliatory(int move) {
        return moves.sign[move] < 0;
    }

    /** Strength s in [0, 1]. */
    double strength(int move) {
        return strength[move];
    }

    /** Character chi in [-1, 1]. */
    double character(int move) {
        return character[move];
    }

    /** Cost kappa in [0, 1]. */
    double cost(int move) {
        return cost[move];
    }

    double reach(int move) {
        return moves.reach[move];
    }

    boolean opensWindow(int move) {
        return moves.opensWindow[move];
    }

    boolean terminal(int move) {
        return moves.terminal[move];
    }

    static double days(long from, long to) {
        return (to - from) / Moves.DAY;
    }

    static long plusDays(long instant, double days) {
        return instant + Math.round(days * 86_400_000);
    }

    static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / Moves.DAY;
    }

    static Instant plusDays(Instant instant, double days) {
        return instant.plusMillis(Math.round(days * 86_400_000));
    }
}
