package predicament.domain.theory;

import java.time.Instant;
import predicament.domain.crisis.ActorId;

/**
 * One draw of a theory over a pair: told of each move by its number when the other side learns of it, once and in order,
 * asked for threat in between. It makes no object for a move.
 */
abstract sealed class Run permits Reckoning, SpiralMachine, DeterrenceRun {

    final Setting setting;
    final Exchange exchange;
    final Past past;
    private final Threat[] threats = {new Threat(), new Threat()};

    Run(Setting setting, Exchange exchange) {
        this.setting = setting;
        this.exchange = exchange;
        past = new Past(exchange, setting.defaultTempoDays());
    }

    /** Takes the next move in. */
    abstract void tell(int move);

    /** A side's threat on the logit scale, at the instant of the move told last or after it. */
    abstract double theta(int side, long at);

    /** The same from 0 to 100, by a shorter way than the logit scale where a theory knows one. */
    double threat(int side, long at) {
        return threats[side].of(theta(side, at));
    }

    final double theta(ActorId observer, Instant at) {
        return theta(setting.side(observer), at.toEpochMilli());
    }

    /** Whether the pair is in the theory's state at the instant of the move told last. */
    abstract boolean within(long at);

    /** Runs the exchange through. */
    abstract Path run();

    /** Who plays which part; empty where the theory leaves no choice. */
    String casting() {
        return "";
    }

    /** What else the theory keeps in mind of a side; empty where it is nothing. */
    String keeps() {
        return "";
    }

    double kept(int side, long at) {
        return 0;
    }

    /** Whether moves of one instant are judged together, when the last of them is told. */
    boolean together() {
        return true;
    }
}
