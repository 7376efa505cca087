package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;

/** One draw of the deterrence model with one casting: resolve as believed, pressure, and the first failure. */
final class DeterrenceRun {

    /** A concession that still counts against the conceder, until it is returned. */
    private record Concession(Instant at, double loss) {}

    private record Challenge(Instant occurred, Instant learned, Instant deadline, boolean answered) {}

    private final Setting setting;
    private final ActorId challenger;
    private final ActorId defender;
    private final double firmness;
    private final double concession;
    private final double gamma;
    private final double aggression;
    private final double resolve0;
    private final double halfLife;
    private final Path path;
    private final Past past;
    private final List<Concession> concessions = new ArrayList<>();
    private final List<Challenge> challenges = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private double drive;
    private double resolve;
    private @Nullable Instant resolveAt;
    private boolean failed;

    DeterrenceRun(Setting setting, ActorId challenger, Parameters parameters, Draw draw) {
        this.setting = setting;
        this.challenger = challenger;
        defender = setting.dyad().other(challenger);
        drive = draw.positive("drive", parameters.get("drive"));
        firmness = draw.positive("firmness", parameters.get("firmness"));
        concession = draw.positive("concession", parameters.get("concession"));
        gamma = draw.positive("gamma", parameters.get("gamma"));
        aggression = draw.positive("aggression", parameters.get("aggression"));
        resolve0 = parameters.get("resolve0");
        halfLife = draw.positive("halfLife", parameters.get("halfLife"));
        resolve = resolve0;
        past = new Past(setting.defaultTempoDays());
        var pressure = drive - gamma * resolve0;
        path = new Path(
                Map.of(
                        defender,
                        pressure,
                        challenger,
                        challenger.equals(setting.dyad().a()) ? setting.priorOfA() : setting.priorOfB()),
                Double.POSITIVE_INFINITY);
    }

    Path over(Exchange exchange) {
        for (var move : exchange.felt()) {
            decayTo(move.learned());
            var within = 2 * past.tempo();
            unanswered(move.learned());
            if (move.actor().equals(defender)) {
                defended(move);
            } else {
                challenged(move, within);
            }
            past.add(move);
            path.add(new Path.Knot(move.learned(), defender, pressure()));
            var responder = exchange.other(move.actor());
            responses.add(Response.of(move.id(), responder, responder.equals(challenger) ? pressure() : -pressure()));
        }
        decayTo(setting.until());
        unanswered(setting.until());
        return path;
    }

    List<Response> responses() {
        return responses;
    }

    /** Mean log score of the forecasts of the challenger's next step; no step yet counts as even odds. */
    double fit() {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(Math.log(.5));
    }

    private double pressure() {
        return drive - gamma * resolve;
    }

    private void defended(Felt move) {
        if (move.hostile()) {
            resolve += firmness * move.strength() * (.5 + .5 * move.cost());
            challenges.replaceAll(it -> move.occurred().isBefore(it.learned())
                    ? it
                    : new Challenge(it.occurred(), it.learned(), it.deadline(), true));
        } else if (move.conciliatory()) {
            resolve -= concession * move.strength();
            concessions.add(new Concession(move.learned(), concession * move.strength()));
            challenges.stream()
                    .filter(it -> !it.answered() && !move.occurred().isBefore(it.learned()))
                    .findFirst()
                    .ifPresent(it -> fail(it, move.learned()));
        }
    }

    private void challenged(Felt move, double within) {
        var escalates = Logit.sigma(pressure());
        if (move.hostile()) {
            scores.add(Math.log(escalates));
            if (!opposed(move, within)) drive += aggression * move.strength();
            challenges.add(
                    new Challenge(move.occurred(), move.learned(), Exchange.plusDays(move.learned(), within), false));
        } else if (move.conciliatory()) {
            scores.add(Math.log(1 - escalates));
            concessions.removeIf(it -> {
                var returned = Exchange.days(it.at(), move.occurred());
                if (returned < 0) return false;
                if (returned <= within) resolve += it.loss() * kept(it.at(), move.learned());
                return true;
            });
        }
    }

    private boolean opposed(Felt escalation, double within) {
        return past.hostileBefore(defender, escalation.occurred(), within)
                .findAny()
                .isPresent();
    }

    private void unanswered(Instant now) {
        for (var challenge : List.copyOf(challenges)) {
            if (!challenge.deadline().isBefore(now)) continue;
            if (!challenge.answered()) fail(challenge, challenge.deadline());
            challenges.remove(challenge);
        }
    }

    private void fail(Challenge challenge, Instant detected) {
        if (failed) return;
        failed = true;
        path.stretches().add(new Path.Stretch(new OnsetForecast.Dated(challenge.occurred(), detected), null));
    }

    /** Belief in resolve returns to where it began. */
    private void decayTo(Instant now) {
        if (resolveAt != null) {
            resolve = resolve0 + (resolve - resolve0) * kept(resolveAt, now);
        }
        resolveAt = now;
    }

    private double kept(Instant from, Instant to) {
        return Math.pow(2, -Exchange.days(from, to) / halfLife);
    }
}
