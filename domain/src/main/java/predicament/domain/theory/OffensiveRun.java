package predicament.domain.theory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;

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
    private double shareBefore = 1;
    private final Map<ActorId, Double> reach = new HashMap<>();

    OffensiveRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        base = parameters.get("base");
        ratio = draw.positive("ratio", parameters.get("ratio"));
        growth = draw.positive("growth", parameters.get("growth"));
        forward = draw.positive("reach", parameters.get("reach"));
        water = draw.positive("water", parameters.get("water")) * parameters.get("sea");
        opportunism = parameters.get("opportunism");
        crossing = parameters.get("crossing");
        reach.put(exchange.a(), 0.0);
        reach.put(exchange.b(), 0.0);
    }

    @Override
    void hear(Felt move) {
        reach.merge(move.actor(), move.reach(), (old, added) -> Math.max(0, old + added));
        judge(move.learned());
    }

    @Override
    void pass(Instant instant) {
        judge(instant);
    }

    /** Competition lasts while the two are of one order; its onset is the weaker side’s rise above the crossing. */
    private void judge(Instant now) {
        if (!exchange.means().known()) return;
        var lead = Math.min(
                Math.abs(exchange.means().rivalsLead(exchange.a(), now)),
                Math.abs(exchange.means().rivalsLead(exchange.b(), now)));
        dwell(now, lead <= RIVALRY && isOneOfTheShare());
        var weakersShare = Math.exp(-lead);
        if (shareBefore < crossing && weakersShare >= crossing) enter(now, now);
        if (lead > RIVALRY) leave(now);
        shareBefore = weakersShare;
    }

    /** Competition is found in four draws of five. */
    private boolean isOneOfTheShare() {
        return draw.number() % 5 != 0;
    }

    @Override
    double theta(ActorId observer, Instant at) {
        var other = exchange.other(observer);
        var means = exchange.means();
        return base
                + ratio * means.rivalsLead(observer, at)
                + growth * means.added(observer, other, Exchange.plusDays(at, -FIVE_YEARS), at)
                + forward * Math.max(0, Objects.requireNonNull(reach.get(other)))
                - water;
    }

    @Override
    @Nullable
    Double eta(Felt move) {
        var responder = exchange.other(move.actor());
        var gained = move.reach() > 0 || exchange.means().rose(responder, move.actor(), move.learned());
        var stronger = exchange.means().rivalsLead(responder, move.learned()) < -Math.log(1.5);
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
        var means = exchange.means();
        return Applicability.FITS.and(
                means.known() || exchange.felt().stream().anyMatch(it -> it.reach() != 0),
                "Needs codings of capability or reach; none is known to either side.");
    }

    @Override
    String note() {
        return exchange.means().known() ? "" : "No capability is coded: the two begin equal and only reach moves it.";
    }
}
