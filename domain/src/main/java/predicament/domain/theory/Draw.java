package predicament.domain.theory;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;
import predicament.domain.crisis.Range;

/**
 * One of the seeded draws over parameter priors and coder ranges. Every number is keyed by seed, draw and name, so that
 * an event added later changes nothing before it. Draw 0 is the coded modes and default parameters themselves.
 */
record Draw(long seed, int number) {

    static final long SEED = 1914;
    static final int COUNT = 200;

    /** Standard deviation of the log-normal prior on positive parameters; no published source. */
    static final double SPREAD = .25;

    static final Draw CENTRAL = new Draw(SEED, 0);

    double positive(String name, double value) {
        if (number == 0 || value <= 0) return value;
        return value * Math.exp(SPREAD * random("parameter " + name).nextGaussian());
    }

    /** A shift on the logit scale of what starts as a probability. */
    double spread(String name) {
        return number == 0 ? 0 : SPREAD * random("parameter " + name).nextGaussian();
    }

    double share(String name, double value) {
        return Math.min(1, positive(name, value));
    }

    boolean isCentral() {
        return number == 0;
    }

    double within(String event, String what, Range range) {
        return within(key(event + " " + what), range);
    }

    double within(long key, Range range) {
        if (number == 0 || range.low() == range.high()) return range.mode();
        return range.quantile(random(key).nextDouble());
    }

    /** Whether a move is read as its opposite, at a rate. */
    boolean slips(String event, double rate) {
        return number > 0 && random(event + " slip").nextDouble() < rate;
    }

    /** A standard normal deviate; 0 in the central draw. */
    double deviate(String name) {
        return number == 0 ? 0 : random("deviate " + name).nextGaussian();
    }

    /** What a name stands for in every draw. */
    static long key(String name) {
        var crc = new CRC32C();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private SplittableRandom random(String name) {
        return random(key(name));
    }

    private SplittableRandom random(long key) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ number * 0xC2B2AE3D27D4EB4FL ^ key << 17);
    }
}
