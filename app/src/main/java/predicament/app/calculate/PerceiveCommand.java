package predicament.app.calculate;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import predicament.app.command.Command;
import predicament.app.command.Stopped;
import predicament.domain.perception.Latent;
import predicament.domain.perception.Logit;
import predicament.domain.perception.RecordRule;

/** The record's arithmetic over observations of one's own. */
final class PerceiveCommand {

    private static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    private static final double Z90 = 1.644854;

    private record Seen(double day, double z, double noise) {

        Seen {
            if (!(noise > 0)) throw new IllegalArgumentException("R is %s; a variance is above 0.".formatted(noise));
        }
    }

    private PerceiveCommand() {}

    static int run(List<String> line, PrintStream out) {
        var options = Options.of(line, Set.of("mu", "half-life", "q"), Set.of());
        options.atMost(1);
        var mu = options.number("mu", 30);
        var halfLife = options.number("half-life", 365);
        var q = options.number("q", 1);
        if (!(mu > 0 && mu < 100)) throw new Stopped("--mu is %s; it lies between 0 and 100.".formatted(mu));
        if (!(halfLife > 0 && q > 0)) throw new Stopped("--half-life and --q must be above 0.");
        var rows = Rows.of(options.word(0, "the file of observations"));
        rows.require("day", "z", "R");
        var seen = rows.map(it -> new Seen(it.number("day"), it.number("z"), it.number("R")));
        for (var k = 1; k < seen.size(); k++) {
            if (seen.get(k).day() < seen.get(k - 1).day()) {
                throw new Stopped("Day %s comes after day %s; put the observations in order."
                        .formatted(seen.get(k).day(), seen.get(k - 1).day()));
            }
        }
        var rule = new RecordRule(Logit.ofThreat(mu), halfLife, q);
        var latent = Latent.prior(at(seen.getFirst().day()), rule);
        out.println("day,T,sd_logit,low90,high90");
        for (var observation : seen) {
            latent = latent.drifted(at(observation.day()), rule).observing(observation.z(), observation.noise());
            var sd = Math.sqrt(latent.variance());
            out.println(String.join(
                    ",",
                    Rows.shown(observation.day()),
                    Rows.shown(Logit.threat(latent.mean())),
                    Rows.shown(sd),
                    Rows.shown(Logit.threat(latent.mean() - Z90 * sd)),
                    Rows.shown(Logit.threat(latent.mean() + Z90 * sd))));
        }
        return Command.DONE;
    }

    private static Instant at(double day) {
        return START.plus(Duration.ofMillis(Math.round(day * 86_400_000)));
    }
}
