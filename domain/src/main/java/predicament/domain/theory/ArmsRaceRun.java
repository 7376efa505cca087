package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.theory.race.Race;

/** One draw of Richardson's pair of equations, estimated anew on the steps before each move. */
final class ArmsRaceRun extends Reckoning {

    private static final int LEAST_STEPS = 8;
    private static final int MOST_STEPS = 24;

    /** Reaction, fatigue and grievance of one side. */
    private record Side(double reaction, double fatigue, double grievance) {}

    private final double ridge;
    private final double scale;
    private final Map<ActorId, Fading> stocks = new HashMap<>();
    private final Map<ActorId, List<Double>> atSteps = new HashMap<>();
    private @Nullable Race race;

    ArmsRaceRun(Setting setting, Exchange exchange, Parameters parameters, Draw draw) {
        super(setting, exchange, draw);
        var halfLife = draw.positive(
                "halfLife", setting.pick(parameters.get("halfLifeCrisis"), parameters.get("halfLifeRace")));
        ridge = parameters.get("ridge");
        scale = draw.positive("scale", parameters.get("scale"));
        for (var actor : List.of(exchange.a(), exchange.b())) {
            stocks.put(actor, new Fading(0, halfLife));
            atSteps.put(actor, new ArrayList<>());
        }
    }

    @Override
    void hear(Felt move) {
        step(move.learned());
        if (!move.hostile()) return;
        race = estimated();
        if (race != null) {
            if (runsAway(race)) {
                var window = past.since(past.opened(move.learned()));
                enter(window.getFirst().occurred(), move.learned());
            } else {
                leave(move.learned());
            }
        }
        stockOf(move.actor()).add(move.learned(), move.strength());
    }

    /** Writes down both stocks at the end of every step completed by now. */
    private void step(Instant now) {
        var steps = atSteps(exchange.a());
        for (var next = ending(steps.size()); !next.isAfter(now); next = ending(steps.size())) {
            atSteps(exchange.a()).add(stockOf(exchange.a()).at(next));
            atSteps(exchange.b()).add(stockOf(exchange.b()).at(next));
        }
    }

    private Instant ending(int step) {
        return Exchange.plusDays(setting.from(), (step + 1) * setting.defaultTempoDays());
    }

    private @Nullable Race estimated() {
        if (atSteps(exchange.a()).size() <= LEAST_STEPS) return null;
        var a = side(exchange.a());
        var b = side(exchange.b());
        return new Race(a.reaction(), a.fatigue(), a.grievance(), b.reaction(), b.fatigue(), b.grievance());
    }

    private Side side(ActorId actor) {
        var own = atSteps(actor);
        var other = atSteps(exchange.other(actor));
        var rows = new ArrayList<LeastSquares.Row>();
        for (var k = Math.max(1, own.size() - MOST_STEPS); k < own.size(); k++) {
            rows.add(new LeastSquares.Row(own.get(k) - own.get(k - 1), other.get(k - 1), own.get(k - 1), 1));
        }
        var fit = LeastSquares.fit(rows, ridge);
        var c = fit.coefficients();
        return new Side(
                c[0] + fit.deviation(0) * draw.deviate("reaction"),
                -c[1] - fit.deviation(1) * draw.deviate("fatigue"),
                c[2]);
    }

    /** Both react, and the reactions outweigh the fatigue. */
    private static boolean runsAway(Race race) {
        return race.k() > 0 && race.l() > 0 && !race.stable();
    }

    @Override
    Map<String, Double> state(ActorId side, Instant at) {
        return Map.of("stock", stockOf(side).at(at));
    }

    @Override
    double theta(ActorId observer, Instant at) {
        var rival = stockOf(exchange.other(observer)).at(at);
        return Objects.requireNonNull(setting.priors().get(observer)) + Math.log1p(rival / scale);
    }

    @Override
    @Nullable
    Double eta(Felt move) {
        if (race == null) return null;
        var reaction = exchange.other(move.actor()).equals(exchange.a()) ? race.k() : race.l();
        return reaction > 0 ? .75 : -.75;
    }

    @Override
    Map<Ending, Double> endings() {
        return Ending.EVEN;
    }

    @Override
    Applicability applicability() {
        return super.applicability()
                .and(race != null, "Needs more than eight steps of the case’s tempo with moves in them.");
    }

    @Override
    String note() {
        if (race == null) return "";
        return String.format(
                Locale.ROOT,
                "Last estimate a step: %s reacts by %.3f and tires by %.3f, %s by %.3f and %.3f; reactions %.4f, fatigues %.4f.",
                exchange.a(),
                race.k(),
                race.a(),
                exchange.b(),
                race.l(),
                race.b(),
                race.k() * race.l(),
                race.a() * race.b());
    }

    private Fading stockOf(ActorId actor) {
        return Objects.requireNonNull(stocks.get(actor));
    }

    private List<Double> atSteps(ActorId actor) {
        return Objects.requireNonNull(atSteps.get(actor));
    }
}
