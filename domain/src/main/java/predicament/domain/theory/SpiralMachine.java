package predicament.domain.theory;

/**
 * One draw of a theory that knows spirals over a pair's exchange: threat after each move, the product of both sides'
 * gains, and the state that is entered while it reaches a threshold, both threats have risen and both sides have moved.
 */
abstract sealed class SpiralMachine extends Run permits SpiralRun, DefensiveRun {

    /** Both threats must have risen by this much on the logit scale since the window opened; no published source. */
    private static final double RISE = .25;

    private static final double ROUNDING = 1e-9;

    private static final long NEVER = Long.MIN_VALUE;

    private final double threshold;
    private final Path path;
    private final Fading felt;
    private final Reactions[] reactions;

    /** Of the characters of the other side's hostile moves in the window, by the side that learned of them. */
    private final SlidingMean[] characters = {new SlidingMean(), new SlidingMean()};

    /** Which hostile moves these are of. */
    private int meanFrom;

    private int meanTo;
    private long calmSince = NEVER;

    SpiralMachine(Setting setting, Exchange exchange, double halfLifeDays, double omega, double threshold) {
        super(setting, exchange);
        this.threshold = threshold;
        path = new Path(setting, setting.priorOfA(), setting.priorOfB(), halfLifeDays, exchange.size());
        felt = new Fading(setting.priorOfA(), setting.priorOfB(), halfLifeDays);
        reactions = new Reactions[] {new Reactions(omega), new Reactions(omega)};
    }

    /** What a move adds to the threat of the side that learned of it. */
    abstract double step(int move, int observer);

    /** How offensive a hostile move looked to the side that learned of it, in [0, 1]. */
    abstract double seen(int move, int observer);

    /** Whether a hostile move looked offensive enough to date a beginning by it. */
    abstract boolean alarms(int move, int observer);

    /** The character of a hostile move as it counts among others. */
    abstract double character(int move);

    /** How much one hostile move of the other in the window feeds the observer's own, at its reactivity. */
    abstract double gain(int observer, double character, double reactivity, long now);

    @Override
    final void tell(int move) {
        var observer = exchange.observer(move);
        var now = exchange.learned(move);
        felt.fade(now);
        felt.set(observer, felt.value(observer) + step(move, observer));
        path.add(0, now, felt.value(0));
        path.add(1, now, felt.value(1));
        past.add(move);
        if (exchange.hostile(move)) react(move, observer);
        judge(move, now);
    }

    private void react(int move, int observer) {
        var strength = exchange.strength(move);
        reactions[1 - observer].answered(exchange.occurred(move), strength, 2 * past.tempo());
        reactions[observer].provoked(exchange.learned(move), strength * seen(move, observer));
    }

    private void judge(int move, long now) {
        if (path.ofState().isOpen()) {
            keepOrLeave(move, now);
        } else if (past.bothHostile(now)) {
            var opened = past.opened(now);
            var first = past.firstHostileSince(opened);
            if (spirals(first, now) && rose(0, opened) && rose(1, opened)) {
                path.ofState().open(exchange.occurred(firstAlarming(first)), now);
                calmSince = NEVER;
            }
        }
    }

    private void keepOrLeave(int move, long now) {
        if (spirals(past.firstHostileSince(past.opened(now)), now)) {
            calmSince = NEVER;
        } else if (calmSince == NEVER) {
            calmSince = now;
        }
        var calm = calmSince != NEVER && Exchange.days(calmSince, now) >= 8 * past.tempo();
        if (calm || exchange.terminal(move)) {
            path.ofState().close(now);
            calmSince = NEVER;
        }
    }

    private boolean spirals(int first, long now) {
        average(first);
        return feeds(0, now) * feeds(1, now) >= threshold - ROUNDING;
    }

    /** Goes on from the window asked of last. */
    private void average(int first) {
        for (; meanTo < past.hostiles(); meanTo++) received(meanTo).add(characterOf(meanTo));
        for (; meanFrom < first; meanFrom++) received(meanFrom).remove(characterOf(meanFrom));
        while (meanFrom > first) received(--meanFrom).add(characterOf(meanFrom));
    }

    private SlidingMean received(int hostile) {
        return characters[exchange.observer(past.hostile(hostile))];
    }

    private double characterOf(int hostile) {
        return character(past.hostile(hostile));
    }

    private double feeds(int observer, long now) {
        var received = characters[observer];
        return received.count() == 0 ? 0 : gain(observer, received.mean(), reactions[observer].omega(), now);
    }

    private int firstAlarming(int first) {
        for (var n = first; n < past.hostiles(); n++) {
            var move = past.hostile(n);
            if (alarms(move, exchange.observer(move))) return move;
        }
        return past.hostile(first);
    }

    private boolean rose(int observer, long opened) {
        return path.rose(observer, opened, felt.value(observer), RISE);
    }

    @Override
    final double theta(int side, long at) {
        return felt.at(side, at);
    }

    @Override
    final boolean within(long at) {
        return path.ofState().isOpen();
    }

    @Override
    final Path run() {
        for (var move = 0; move < exchange.size(); move++) tell(move);
        return path;
    }
}
