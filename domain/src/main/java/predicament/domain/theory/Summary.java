package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.DirectedDyad;

/** Draws together the paths of all draws: bands, chances and the onset distribution. The first path is the central one. */
record Summary(Setting setting, List<Path> paths) {

    Map<DirectedDyad, List<BandPoint>> threat() {
        return Map.of(
                setting.ofA(),
                bands(setting.dyad().a()),
                setting.ofB(),
                bands(setting.dyad().b()));
    }

    List<BandPoint> bands(ActorId observer) {
        return setting.grid().stream().map(instant -> band(observer, instant)).toList();
    }

    private BandPoint band(ActorId observer, Instant instant) {
        var values = paths.stream()
                .skip(1)
                .mapToDouble(path -> path.threat(observer, instant))
                .sorted()
                .toArray();
        return new BandPoint(
                instant,
                quantile(values, .5),
                quantile(values, .25),
                quantile(values, .75),
                quantile(values, .05),
                quantile(values, .95));
    }

    private static double quantile(double[] sorted, double share) {
        var place = share * (sorted.length - 1);
        var low = (int) Math.floor(place);
        var high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }

    List<Prediction.Chance> chances() {
        return setting.grid().stream()
                .map(instant -> new Prediction.Chance(
                        instant,
                        paths.stream()
                                        .skip(1)
                                        .filter(path -> path.inState(instant))
                                        .count()
                                / (double) (paths.size() - 1)))
                .toList();
    }

    OnsetForecast onset(OnsetClaim type) {
        var dates = new ArrayList<OnsetForecast.Dated>();
        for (var path : paths.subList(1, paths.size())) {
            var onset = path.firstOnset();
            if (onset != null) dates.add(onset);
        }
        var none = 1 - dates.size() / (double) (paths.size() - 1);
        return new OnsetForecast(type, none, dates, paths.getFirst().firstOnset());
    }
}
