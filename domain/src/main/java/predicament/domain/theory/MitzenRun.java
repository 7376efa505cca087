package predicament.domain.theory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.perception.Logit;

/** One draw of ontological security: surprise at the kind of a move, never its sign, disturbs or soothes. */
final class MitzenRun extends Reckoning {

    private static final double DAYS_A_YEAR = 365.25;

    /** The last moves by which predictability is judged. */
    private static final int LAST = 8;

    private static final double LOG_3 = Math.log(3);

    /** What a kind with so many of the last moves takes from the entropy of all. */
    private static final double[] ENTROPIES = new double[LAST + 1];

    static {
        for (var number = 1; number <= LAST; number++) {
            var share = number / (double) LAST;
            ENTROPIES[number] = share * Math.log(share) / LOG_3;
        }
    }

    private final double disturbance;
    private final double calm;
    private final double rigidity;
    private final double memoryDays;
    private final double drop;
    private final double[] counts = new double[3];

    /** Of the last moves, by kind. */
    private final int[] among = new int[3];

    private final double[] anxiety;
    private long counted = Long.MIN_VALUE;
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
        anxiety = new double[] {setting.priorOfA(), setting.priorOfB()};
    }

    @Override
    void hear(int move) {
        fade(exchange.learned(move));
        var kind = kind(move);
        var strength = exchange.strength(move);
        var n = counts[0] + counts[1] + counts[2];
        surprisal = -Math.log((counts[kind] + 1) / (n + 3)) / LOG_3;
        attachment = 1 - Math.exp(-n / 20);
        lean = (counts[2] - counts[0]) / (n + 3);
        var step = disturbance * attachment * rigidity * Math.max(0, surprisal - 1) * strength
                - calm * attachment * Math.max(0, 1 - surprisal) * strength;
        anxiety[exchange.observer(move)] += step;
        counts[kind]++;
        among[kind]++;
        judge(move);
    }

    private void fade(long now) {
        if (counted != Long.MIN_VALUE) {
            var kept = Fading.kept(counted, now, memoryDays);
            for (var k = 0; k < counts.length; k++) counts[k] *= kept;
        }
        counted = now;
    }

    /** 0 conciliatory, 1 neutral, 2 hostile. */
    private int kind(int move) {
        return exchange.sign(move) + 1;
    }

    /** A routine sets in when the last moves are more of a kind than any run of them was before. */
    private void judge(int move) {
        if (move >= LAST) among[kind(move - LAST)]--;
        if (move + 1 < LAST) return;
        var entropy = entropy();
        if (inside()) {
            if (entropy >= mostEntropy) leave(exchange.learned(move));
        } else if (mostEntropy - entropy >= drop) {
            enter(exchange.occurred(move), exchange.learned(move));
        }
        mostEntropy = Math.max(mostEntropy, entropy);
    }

    /** Of the kinds of the last moves, 0 to 1. */
    private double entropy() {
        var sum = 0.0;
        for (var number : among) sum -= ENTROPIES[number];
        return sum;
    }

    @Override
    double theta(int side, long at) {
        return anxiety[side];
    }

    @Override
    @Nullable
    Double eta(int move) {
        var routine = 1.5 * attachment * lean;
        return exchange.conciliatory(move) && surprisal > 1 ? routine + 2 * relapse() - 1 : routine;
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
