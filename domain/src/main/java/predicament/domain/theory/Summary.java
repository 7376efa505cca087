package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.DirectedDyad;

/** Draws together the paths of all draws: bands, chances and the onset distribution. The first path is the central one. */
record Summary(Setting setting, List<Path> paths) {

    Map<DirectedDyad, List<BandPoint>> threat() {
        return Map.of(setting.ofA(), bands(0), setting.ofB(), bands(1));
    }

    private List<BandPoint> bands(int side) {
        var instants = setting.gridMillis();
        var drawn =
                paths.stream().skip(1).map(path -> path.threats(side, instants)).toList();
        var bands = new ArrayList<BandPoint>();
        for (var k = 0; k < instants.length; k++) {
            var place = k;
            bands.add(band(
                    Instant.ofEpochMilli(instants[k]),
                    drawn.stream().mapToDouble(it -> it[place]).sorted().toArray()));
        }
        return bands;
    }

    private static BandPoint band(Instant instant, double[] values) {
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
                                        .filter(path -> path.inState(instant.toEpochMilli()))
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
