package predicament.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.postgresql.PGConnection;

/** The record's arithmetic over arrays of numbers, and the rows of the three tables of threat. */
final class BareSeries {

    static final double HALF_LIFE_DAYS = 30;

    private static final String KEY = "crisis, observer, target, series, reading, holder, revision, valid_from";
    private static final Map<String, Double> WEIGHTS = Map.of("HEAD_OF_GOVERNMENT", .4, "FOREIGN_MINISTRY", .2);

    private final CopyRows inputs;
    private final CopyRows runs;
    private final CopyRows steps;

    record Document(String id, String holder, long written, long reached, double logit, double noise) {

        long at(String clock) {
            return clock.equals("world") ? written : reached;
        }
    }

    /** Of which series a row is. */
    private record Key(String crisis, long revision, String[] states, String clock) {

        CopyRows row(CopyRows rows, String holder) throws SQLException {
            return rows.row().text(crisis).text(states[0]).text(states[1]).text(clock).text("").text(holder).number(revision);
        }
    }

    BareSeries(PGConnection inputs, PGConnection runs, PGConnection steps) throws SQLException {
        this.inputs = new CopyRows(
                inputs,
                "bare_perception_input",
                "crisis, kind, item, reading, revision, live, observer, target, holder, holder_class, written, reached, "
                        + "logit, noise, threat, half_life_days");
        this.runs = new CopyRows(runs, "bare_perception_run", KEY + ", mu, half_life_days");
        this.steps = new CopyRows(
                steps,
                "bare_perception_step",
                KEY + ", evidence, mean, variance, stationary, dispersion, missing, assessment");
    }

    CopyRows inputs() {
        return inputs;
    }

    void end() throws SQLException {
        inputs.end();
        runs.end();
        steps.end();
    }

    /** One pair by one clock: a Kalman filter a holder, weighed by class. */
    void fold(
            String crisis, long revision, String[] states, String clock, double mu, List<Document> documents,
            Map<String, String> classes)
            throws SQLException {
        var key = new Key(crisis, revision, states, clock);
        var spoke = new TreeSet<String>();
        documents.forEach(it -> spoke.add(it.holder()));
        var holders = List.copyOf(spoke);
        key.row(runs, "").beginningOfTime().decimal(mu).decimal(HALF_LIFE_DAYS);
        for (var holder : holders) key.row(runs, holder).beginningOfTime().decimal(mu).decimal(HALF_LIFE_DAYS);
        var latents = new Latents(holders, classes, mu);
        var evidence = 0;
        for (var document : documents) {
            var at = document.at(clock);
            var own = holders.indexOf(document.holder());
            latents.after(own, at, document);
            evidence++;
            latents.aggregate(at);
            step(key.row(steps, ""), at, evidence, latents.state, latents.stateVariance, latents.squares, latents.dispersion, latents.missing, document.id());
            step(key.row(steps, document.holder()), at, evidence, latents.mean[own], latents.variance[own], 1, 0, 0, document.id());
        }
    }

    private static void step(
            CopyRows row, long at, int evidence, double mean, double variance, double stationary, double dispersion,
            double missing, String assessment) {
        row.number(at).whole(evidence).decimal(mean).decimal(variance).decimal(stationary).decimal(dispersion);
        row.decimal(missing).text(assessment);
    }

    private static final class Latents {

        private final double mu;
        private final double[] weight;
        private final double[] mean;
        private final double[] variance;
        private final long[] at;
        private final long[] heardAt;
        private final boolean[] heard;
        private double state;
        private double stateVariance;
        private double squares;
        private double dispersion;
        private double missing;

        Latents(List<String> holders, Map<String, String> classes, double mu) {
            this.mu = mu;
            var size = holders.size();
            weight = new double[size];
            for (var k = 0; k < size; k++) {
                weight[k] = Objects.requireNonNull(WEIGHTS.get(classes.get(holders.get(k))));
            }
            mean = new double[size];
            variance = new double[size];
            at = new long[size];
            heardAt = new long[size];
            heard = new boolean[size];
        }

        void after(int own, long now, Document document) {
            for (var k = 0; k < mean.length; k++) {
                if (!heard[k]) continue;
                var kept = Math.pow(2, -days(at[k], now) / HALF_LIFE_DAYS);
                mean[k] = mu + (mean[k] - mu) * kept;
                variance[k] = 1 + (variance[k] - 1) * kept * kept;
                at[k] = now;
            }
            if (!heard[own]) {
                mean[own] = mu;
                variance[own] = 1;
                at[own] = now;
                heard[own] = true;
            }
            var gain = variance[own] / (variance[own] + document.noise());
            mean[own] = mean[own] + gain * (document.logit() - mean[own]);
            variance[own] = (1 - gain) * variance[own];
            heardAt[own] = now;
        }

        /** Each holder is the only one of its class here, as the cases are generated. */
        void aggregate(long now) {
            var heardWeight = 0.0;
            for (var k = 0; k < mean.length; k++) if (speaks(k, now)) heardWeight += weight[k];
            state = 0;
            stateVariance = 0;
            squares = 0;
            var spread = 0.0;
            for (var k = 0; k < mean.length; k++) {
                if (!speaks(k, now)) continue;
                var share = weight[k] / heardWeight;
                state += share * mean[k];
                stateVariance += share * share * variance[k];
                squares += share * share;
            }
            for (var k = 0; k < mean.length; k++) {
                if (speaks(k, now)) spread += weight[k] / heardWeight * (mean[k] - state) * (mean[k] - state);
            }
            dispersion = Math.sqrt(spread);
            missing = Math.max(0, 1 - heardWeight);
        }

        private boolean speaks(int k, long now) {
            return heard[k] && days(heardAt[k], now) <= 2 * HALF_LIFE_DAYS;
        }

        private static double days(long from, long to) {
            return (to - from) / 1_000 / 86_400_000.0;
        }
    }
}
