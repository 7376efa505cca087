package predicament.domain.theory;

import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One draw of offensive realism: threat as a function of known capability and reach alone. */
final class OffensiveRun extends Reckoning {

    private static final double FIVE_YEARS = 5 * 365.25;

    /** Beyond this ratio on either side the weaker is no rival. */
    private static final double RIVALRY = Math.log(3);

    private final double base;
    private final double ratio;
    private final double growth;
    private final double forward;
    private final double water;
    private final double opportunism;
    private final double crossing;
    private final double[] reach = new double[2];
    private double shareBefore = 1;
    private double leadBefore;

    OffensiveRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        base = parameters.get("base");
        ratio = draw.positive("ratio", parameters.get("ratio"));
        growth = draw.positive("growth", parameters.get("growth"));
        forward = draw.positive("reach", parameters.get("reach"));
        water = draw.positive("water", parameters.get("water")) * parameters.get("sea");
        opportunism = parameters.get("opportunism");
        crossing = parameters.get("crossing");
    }

    @Override
    void hear(int move) {
        var actor = exchange.actor(move);
        reach[actor] = Math.max(0, reach[actor] + exchange.reach(move));
        judge(exchange.learned(move));
    }

    @Override
    void pass(long instant) {
        judge(instant);
    }

    /** Competition lasts while the two are of one order; its onset is the weaker side’s rise above the crossing. */
    private void judge(long now) {
        var means = exchange.means();
        if (!means.known()) return;
        var lead = Math.min(Math.abs(means.rivalsLead(0, now)), Math.abs(means.rivalsLead(1, now)));
        dwell(now, lead <= RIVALRY && isOneOfTheShare());
        var weakersShare = lead == leadBefore ? shareBefore : Math.exp(-lead);
        if (shareBefore < crossing && weakersShare >= crossing) enter(now, now);
        if (lead > RIVALRY) leave(now);
        shareBefore = weakersShare;
        leadBefore = lead;
    }

    /** Competition is found in four draws of five. */
    private boolean isOneOfTheShare() {
        return draw.number() % 5 != 0;
    }

    @Override
    double theta(int side, long at) {
        var means = exchange.means();
        return base
                + ratio * means.rivalsLead(side, at)
                + growth * means.added(side, 1 - side, Exchange.plusDays(at, -FIVE_YEARS), at)
                + forward * Math.max(0, reach[1 - side])
                - water;
    }

    @Override
    @Nullable
    Double eta(int move) {
        var responder = exchange.observer(move);
        var at = exchange.learned(move);
        var gained = exchange.reach(move) > 0 || exchange.means().rose(responder, exchange.actor(move), at);
        var stronger = exchange.means().rivalsLead(responder, at) < -Math.log(1.5);
        return gained ? .75 + (stronger ? 2 * opportunism : 0) : -.75;
    }

    @Override
    Map<Ending, Double> endings() {
        return Map.of(
                Ending.STABILISED,
                .45,
                Ending.WAR,
                .30,
                Ending.BACKDOWN,
                .15,
                Ending.DISPLACED,
                .10,
                Ending.SETTLEMENT,
                0.0);
    }

    @Override
    Applicability applicability() {
        var reached = IntStream.range(0, exchange.size()).anyMatch(move -> exchange.reach(move) != 0);
        return Applicability.FITS.and(
                exchange.means().known() || reached,
                "Needs codings of capability or reach; none is known to either side.");
    }

    @Override
    String note() {
        return exchange.means().known() ? "" : "No capability is coded: the two begin equal and only reach moves it.";
    }
}
