package predicament.domain.theory;

import java.util.Locale;
import java.util.Map;
import predicament.domain.theory.game.Payoffs;

/** One draw of the repeated game: what each side has seen of the other's answers, and runs of mutual defection. */
final class RepeatedGameRun extends Reckoning {

    /** Answers in a row that make a run. */
    private static final int RUN = 3;

    private static final int NOBODY = -1;
    private static final long NEVER = Long.MIN_VALUE;

    private final double noise;
    private final double shadow;
    private final double deviations;
    private final Reciprocity[] answers;
    private final boolean[] moved = new boolean[2];
    private final boolean[] cooperated = new boolean[2];
    private long defectingSince = NEVER;
    private int previous = NOBODY;
    private int defecting;
    private int cooperating;

    RepeatedGameRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        noise = parameters.get("noise");
        shadow = parameters.get("shadow");
        deviations = draw.deviate("answers");
        answers = new Reciprocity[] {
            new Reciprocity(-setting.priorOfB(), parameters.get("prior")),
            new Reciprocity(-setting.priorOfA(), parameters.get("prior"))
        };
    }

    @Override
    void hear(int move) {
        if (exchange.sign(move) == 0) return;
        var slips = !draw.isCentral() && draw.slips(exchange.id(move), noise);
        var cooperates = exchange.conciliatory(move) != slips;
        var mover = exchange.actor(move);
        if (bothMoved()) answers[mover].add(cooperated[1 - mover], cooperated[mover], cooperates);
        moved[mover] = true;
        cooperated[mover] = cooperates;
        if (cooperates) {
            defectingSince = NEVER;
        } else if (defectingSince == NEVER) {
            defectingSince = exchange.occurred(move);
        }
        count(mover, exchange.learned(move));
        previous = mover;
    }

    private boolean bothMoved() {
        return moved[0] && moved[1];
    }

    private void count(int mover, long now) {
        var answer = previous == 1 - mover ? 1 : 0;
        var bothDefect = bothMoved() && !cooperated[0] && !cooperated[1];
        var bothCooperate = bothMoved() && cooperated[0] && cooperated[1];
        defecting = bothDefect ? defecting + answer : 0;
        cooperating = bothCooperate ? cooperating + answer : 0;
        if (defecting >= RUN && defectingSince != NEVER) enter(defectingSince, now);
        if (cooperating >= RUN) leave(now);
    }

    @Override
    double theta(int side, long at) {
        var other = 1 - side;
        if (!bothMoved()) return -answers[other].next(false, false, deviations);
        return -answers[other].next(cooperated[side], cooperated[other], deviations);
    }

    @Override
    Double eta(int move) {
        return exchange.hostile(move) ? .75 : -2.0;
    }

    /** The theory models no ending. */
    @Override
    Map<Ending, Double> endings() {
        return Ending.EVEN;
    }

    @Override
    String note() {
        return "%s %s Aims as coded make the game %s.".formatted(answering(0), answering(1), game(payoffs()));
    }

    private String game(Payoffs payoffs) {
        return switch (payoffs.game()) {
            case STAG_HUNT ->
                String.format(
                        Locale.ROOT,
                        "a stag hunt, in which cooperating pays from a belief of %.2f that the other does",
                        payoffs.leastBelief());
            case PRISONERS_DILEMMA ->
                String.format(
                        Locale.ROOT,
                        "a prisoner’s dilemma, in which tit for tat needs a future of at least %.3f and has %.2f",
                        payoffs.leastShadow(),
                        shadow);
            case DEADLOCK -> "a deadlock, in which neither side would rather cooperate";
            case CHICKEN, OTHER -> "another game";
        };
    }

    /** Compatible aims make a stag hunt, incompatible ones a deadlock, unknown ones a prisoner's dilemma. */
    private Payoffs payoffs() {
        return switch (setting.conditions().compatible(setting.dyad(), setting.until())) {
            case YES -> new Payoffs(3, 4, 2, 1);
            case NO -> new Payoffs(4, 2, 3, 1);
            case PARTLY, UNKNOWN -> new Payoffs(5, 3, 1, 0);
        };
    }

    private String answering(int side) {
        var fit = answers[side];
        var reach = 1.644854 * fit.deviation();
        return String.format(
                Locale.ROOT,
                "%s answers cooperation by %+.2f (90 %% from %+.2f to %+.2f).",
                exchange.name(side),
                fit.answering(),
                fit.answering() - reach,
                fit.answering() + reach);
    }
}
