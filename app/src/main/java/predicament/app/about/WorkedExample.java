package predicament.app.about;

import java.util.List;

/** Four documents and what the filter makes of them; anybody can check it with a pocket calculator. */
final class WorkedExample {

    static final double PRIOR_MEAN = -.8473;
    static final double PRIOR_VARIANCE = 1;
    static final double HALF_LIFE = 365;
    static final double DRIFT = 1;

    static final List<Step> STEPS = List.of(
            new Step(0, 30, "medium", .64, 30.00, .6247, "13.3–54.5"),
            new Step(30, 50, "medium", .64, 37.88, .5160, "20.7–58.8"),
            new Step(60, 70, "high", .16, 60.26, .3307, "46.8–72.3"),
            new Step(365, 50, "low", 1.96, 47.45, .7258, "21.5–74.9"));

    /** A document that puts the threat at {@code coded}, and the estimate after it. */
    public record Step(
            int day, double coded, String confidence, double noise, double threat, double deviation, String band) {}

    private WorkedExample() {}
}
