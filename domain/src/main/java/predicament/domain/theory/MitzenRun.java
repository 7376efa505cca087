package predicament.domain.theory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;

/** One draw of ontological security: surprise at the kind of a move, never its sign, disturbs or soothes. */
final class MitzenRun extends Reckoning {

    private static final double DAYS_A_YEAR = 365.25;

    /** The last moves by which predictability is judged. */
    private static final int LAST = 8;

    private final double disturbance;
    private final double calm;
    private final double rigidity;
    private final double memoryDays;
    private final double drop;
    private final double[] counts = new double[3];
    private final Map<ActorId, Double> anxiety = new HashMap<>();
    private @Nullable Instant counted;
    private double surprisal;
    private double attachment;
    private double lean;
    private double mostEntropy;

    MitzenRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        disturbance = draw.positive("disturbance", parameters.get("disturbance"));
        calm = draw.positive("calm", parameters.get("calm"));
        rigidity = draw.share("rigidity", parameters.get("rigidity"));
        memoryDays = draw.positive("memory", parameters.get("memory")) * DAYS_A_YEAR;
        drop = parameters.get("drop");
        anxiety.putAll(setting.priors());
    }

    @Override
    void hear(Felt move) {
        fade(move.learned());
        var n = counts[0] + counts[1] + counts[2];
        surprisal = -Math.log((counts[kind(move)] + 1) / (n + 3)) / Math.log(3);
        attachment = 1 - Math.exp(-n / 20);
        lean = (counts[2] - counts[0]) / (n + 3);
        var step = disturbance * attachment * rigidity * Math.max(0, surprisal - 1) * move.strength()
                - calm * attachment * Math.max(0, 1 - surprisal) * move.strength();
        anxiety.merge(exchange.other(move.actor()), step, Double::sum);
        counts[kind(move)]++;
        judge(move);
    }

    private void fade(Instant now) {
        if (counted != null) {
            var kept = Math.pow(2, -Exchange.days(counted, now) / memoryDays);
            for (var k = 0; k < counts.length; k++) counts[k] *= kept;
        }
        counted = now;
    }

    /** 0 conciliatory, 1 neutral, 2 hostile. */
    private static int kind(Felt move) {
        return move.sign() + 1;
    }

    /** A routine sets in when the last moves are more of a kind than any run of them was before. */
    private void judge(Felt move) {
        if (past.moves().size() < LAST) return;
        var entropy = entropy();
        if (inside()) {
            if (entropy >= mostEntropy) leave(move.learned());
        } else if (mostEntropy - entropy >= drop) {
            enter(move.occurred(), move.learned());
        }
        mostEntropy = Math.max(mostEntropy, entropy);
    }

    /** Of the kinds of the last moves, 0 to 1. */
    private double entropy() {
        var shares = new double[3];
        var moves = past.moves();
        for (var move : moves.subList(moves.size() - LAST, moves.size())) shares[kind(move)] += 1.0 / LAST;
        var sum = 0.0;
        for (var share : shares) if (share > 0) sum -= share * Math.log(share) / Math.log(3);
        return sum;
    }

    @Override
    double theta(ActorId observer, Instant at) {
        return Objects.requireNonNull(anxiety.get(observer));
    }

    @Override
    @Nullable
    Double eta(Felt move) {
        var routine = 1.5 * attachment * lean;
        return move.conciliatory() && surprisal > 1 ? routine + 2 * relapse() - 1 : routine;
    }

    /** The chance of going back to the hostile routine after a conciliatory surprise. */
    private double relapse() {
        return Logit.sigma(-.5 + 2 * attachment * rigidity * (surprisal - 1));
    }

    @Override
    Map<Ending, Double> endings() {
        return Map.of(Ending.STABILISED, .65, Ending.WAR, .15, Ending.SETTLEMENT, .10, Ending.DISPLACED, .10);
    }
}
