package predicament.domain.theory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.theory.game.Payoffs;

/** One draw of the repeated game: what each side has seen of the other's answers, and runs of mutual defection. */
final class RepeatedGameRun extends Reckoning {

    /** Answers in a row that make a run. */
    private static final int RUN = 3;

    private final double noise;
    private final double shadow;
    private final double deviations;
    private final Map<ActorId, Reciprocity> answers = new HashMap<>();
    private final Map<ActorId, Boolean> last = new HashMap<>();
    private @Nullable Instant defectingSince;
    private @Nullable Felt previous;
    private int defecting;
    private int cooperating;

    RepeatedGameRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        noise = parameters.get("noise");
        shadow = parameters.get("shadow");
        deviations = draw.deviate("answers");
        answers.put(exchange.a(), new Reciprocity(-setting.priorOfB(), parameters.get("prior")));
        answers.put(exchange.b(), new Reciprocity(-setting.priorOfA(), parameters.get("prior")));
    }

    @Override
    void hear(Felt move) {
        if (move.sign() == 0) return;
        var cooperates = move.conciliatory() != draw.slips(move.id(), noise);
        var mover = move.actor();
        if (last.size() == 2) answersOf(mover).add(last(exchange.other(mover)), last(mover), cooperates);
        last.put(mover, cooperates);
        if (cooperates) {
            defectingSince = null;
        } else if (defectingSince == null) {
            defectingSince = move.occurred();
        }
        count(move);
        previous = move;
    }

    private void count(Felt move) {
        var answer = previous != null && !previous.actor().equals(move.actor());
        var bothDefect = last.size() == 2 && !last.containsValue(true);
        var bothCooperate = last.size() == 2 && !last.containsValue(false);
        defecting = bothDefect ? defecting + (answer ? 1 : 0) : 0;
        cooperating = bothCooperate ? cooperating + (answer ? 1 : 0) : 0;
        if (defecting >= RUN && defectingSince != null) enter(defectingSince, move.learned());
        if (cooperating >= RUN) leave(move.learned());
    }

    @Override
    double theta(ActorId observer, Instant at) {
        var other = exchange.other(observer);
        if (last.size() < 2) return -answersOf(other).next(false, false, deviations);
        return -answersOf(other).next(last(observer), last(other), deviations);
    }

    @Override
    Double eta(Felt move) {
        return move.hostile() ? .75 : -2.0;
    }

    /** The theory models no ending. */
    @Override
    Map<Ending, Double> endings() {
        return Ending.EVEN;
    }

    @Override
    String note() {
        return "%s %s Aims as coded make the game %s."
                .formatted(answering(exchange.a()), answering(exchange.b()), game(payoffs()));
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

    private String answering(ActorId actor) {
        var fit = answersOf(actor);
        var reach = 1.644854 * fit.deviation();
        return String.format(
                Locale.ROOT,
                "%s answers cooperation by %+.2f (90 %% from %+.2f to %+.2f).",
                actor,
                fit.answering(),
                fit.answering() - reach,
                fit.answering() + reach);
    }

    private boolean last(ActorId actor) {
        return Objects.requireNonNull(last.get(actor));
    }

    private Reciprocity answersOf(ActorId actor) {
        return Objects.requireNonNull(answers.get(actor));
    }
}
