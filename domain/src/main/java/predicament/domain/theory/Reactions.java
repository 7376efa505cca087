package predicament.domain.theory;

/**
 * How strongly one side has answered what provoked it: the median ratio of its first counter-move to the provocation as it
 * saw it, shrunk to where it began with the weight of three reactions. A provocation waits for its answer no longer than
 * the answer may take at the tempo known by then.
 */
final class Reactions {

    private static final double LEAST_PROVOCATION = .01;
    private static final int WEIGHT_OF_START = 3;

    private final double start;
    private final Waiting waiting = new Waiting();
    private final RunningMedian ratios = new RunningMedian();
    private double omega;

    Reactions(double start) {
        this.start = start;
        omega = start;
    }

    void provoked(long learned, double felt) {
        waiting.add(learned, Math.max(LEAST_PROVOCATION, felt));
    }

    /** A hostile move of the side's own answers all that it had learned of before and that is not too long ago. */
    void answered(long occurred, double strength, double withinDays) {
        var before = ratios.count();
        while (!waiting.isEmpty() && occurred > waiting.since()) {
            if (Exchange.days(waiting.since(), occurred) <= withinDays) ratios.add(strength / waiting.weight());
            waiting.remove();
        }
        var count = ratios.count();
        if (count > before) omega = (WEIGHT_OF_START * start + count * ratios.median()) / (WEIGHT_OF_START + count);
    }

    double omega() {
        return omega;
    }
}
