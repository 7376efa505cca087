package predicament.domain.theory;

import java.util.ArrayList;
import java.util.List;
import predicament.domain.perception.Logit;

/** One draw of the deterrence model with one casting: resolve as believed, pressure, and the first failure. */
final class DeterrenceRun extends Run {

    private final int challenger;
    private final int defender;
    private final double firmness;
    private final double concession;
    private final double gamma;
    private final double aggression;
    private final double resolve0;
    private final double halfLife;
    private final Path path;

    /** Concessions that still count against the conceder, each by what it lost, until they are returned. */
    private final Waiting concessions = new Waiting();

    private final Challenges challenges = new Challenges();

    /** The pressure before each step of the challenger toward or away from the defender. */
    private final Knots foreseen;

    private double drive;
    private double resolve;
    private long resolveAt = Long.MIN_VALUE;

    DeterrenceRun(Setting setting, Exchange exchange, int challenger, Parameters parameters, Draw draw) {
        super(setting, exchange);
        this.challenger = challenger;
        defender = 1 - challenger;
        drive = draw.positive("drive", parameters.get("drive"));
        firmness = draw.positive("firmness", parameters.get("firmness"));
        concession = draw.positive("concession", parameters.get("concession"));
        gamma = draw.positive("gamma", parameters.get("gamma"));
        aggression = draw.positive("aggression", parameters.get("aggression"));
        resolve0 = parameters.get("resolve0");
        halfLife = draw.positive("halfLife", parameters.get("halfLife"));
        resolve = resolve0;
        foreseen = new Knots(exchange.size() / 2);
        path = challenger == 0
                ? new Path(setting, setting.priorOfA(), pressure(), Double.POSITIVE_INFINITY, exchange.size())
                : new Path(setting, pressure(), setting.priorOfB(), Double.POSITIVE_INFINITY, exchange.size());
    }

    @Override
    void tell(int move) {
        var now = exchange.learned(move);
        decayTo(now);
        var within = 2 * past.tempo();
        challenges.expire(now, path.ofState());
        if (exchange.actor(move) == defender) {
            defended(move);
        } else {
            challenged(move, within);
        }
        past.add(move);
        path.add(defender, now, pressure());
    }

    @Override
    double theta(int side, long at) {
        return side == defender && path.knots(side).count() > 0 ? pressure() : path.prior(side);
    }

    /** A challenge whose time is over now, and that nothing more can answer, has failed by now. */
    @Override
    boolean within(long at) {
        return path.ofState().isOpen() || challenges.unansweredBy(at);
    }

    @Override
    Path run() {
        for (var move = 0; move < exchange.size(); move++) tell(move);
        var until = setting.until().toEpochMilli();
        decayTo(until);
        challenges.expire(until, path.ofState());
        return path;
    }

    @Override
    String casting() {
        return challenger == 0 ? "first challenges" : "second challenges";
    }

    /** Once all is told. */
    List<Response> responses() {
        var responses = new ArrayList<Response>();
        for (var move = 0; move < exchange.size(); move++) {
            var pressure = path.knots(defender).theta(move);
            var responder = exchange.observer(move);
            responses.add(Response.of(
                    exchange.id(move), exchange.name(responder), responder == challenger ? pressure : -pressure));
        }
        return responses;
    }

    /** Mean log score of the forecasts of the challenger's next step; no step yet counts as even odds. */
    double fit() {
        var score = new Mean();
        var step = 0;
        for (var move = 0; move < past.told(); move++) {
            if (exchange.actor(move) == defender || exchange.sign(move) == 0) continue;
            var escalates = Logit.sigma(foreseen.theta(step++));
            score.add(Math.log(exchange.hostile(move) ? escalates : 1 - escalates));
        }
        return score.count() == 0 ? Math.log(.5) : score.mean();
    }

    private double pressure() {
        return drive - gamma * resolve;
    }

    private void defended(int move) {
        var strength = exchange.strength(move);
        if (exchange.hostile(move)) {
            resolve += firmness * strength * (.5 + .5 * exchange.cost(move));
            challenges.answer(exchange.occurred(move));
        } else if (exchange.conciliatory(move)) {
            resolve -= concession * strength;
            concessions.add(exchange.learned(move), concession * strength);
            challenges.concede(exchange.occurred(move), exchange.learned(move), path.ofState());
        }
    }

    private void challenged(int move, double within) {
        if (exchange.sign(move) == 0) return;
        var learned = exchange.learned(move);
        foreseen.add(learned, pressure());
        if (exchange.hostile(move)) {
            if (!past.wasHostile(defender, exchange.occurred(move), within)) {
                drive += aggression * exchange.strength(move);
            }
            challenges.add(exchange.occurred(move), learned, Exchange.plusDays(learned, within));
        } else {
            returned(exchange.occurred(move), learned, within);
        }
    }

    /** What was conceded before a step toward the conceder is returned by it, if it is not too long ago. */
    private void returned(long occurred, long learned, double within) {
        while (!concessions.isEmpty() && concessions.since() <= occurred) {
            if (Exchange.days(concessions.since(), occurred) <= within) {
                resolve += concessions.weight() * Fading.kept(concessions.since(), learned, halfLife);
            }
            concessions.remove();
        }
    }

    /** Belief in resolve returns to where it began. */
    private void decayTo(long now) {
        if (resolveAt != Long.MIN_VALUE) {
            resolve = resolve0 + (resolve - resolve0) * Fading.kept(resolveAt, now, halfLife);
        }
        resolveAt = now;
    }
}
