package predicament.app.dyad;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Weights;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.Perception;
import predicament.domain.perception.Threat;

/** What one holder brings to the value of his state at the instant: his own value, drifted to it, and his weight. */
record ShareLine(Holder holder, Weights.Share share, Threat threat, int number, double days) {

    static List<ShareLine> all(CaseSight sight, Perception perception, List<StepLine> steps) {
        var latest = new TreeMap<HolderId, StepLine>();
        for (var line : steps) {
            latest.put(line.holder().id(), line);
        }
        return Weights.of(perception.speaking(sight.at())).shares().entrySet().stream()
                .map(entry -> {
                    var line = Objects.requireNonNull(latest.get(entry.getKey()));
                    return new ShareLine(
                            line.holder(),
                            entry.getValue(),
                            perception.at(sight.at(), entry.getKey()),
                            line.number(),
                            StepLine.days(line.step().at(), sight.at()));
                })
                .toList();
    }

    public double weighedMean() {
        return share.weight() * threat.mean();
    }

    public double weighedVariance() {
        return share.weight() * share.weight() * threat.variance();
    }

    /** His part of the spread around the state's mean. */
    public double spread(double mean) {
        return share.weight() * (threat.mean() - mean) * (threat.mean() - mean);
    }
}
