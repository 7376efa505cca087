package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.Logit;
import predicament.domain.perception.RecordRule;

/**
 * T0, persistence: a forecaster that knows only past documents and lets them fade as the record does. It claims no cause
 * and no onset; a theory earns credit only by skill over it.
 */
public record Persistence() implements Theory {

    public static final Persistence T0 = new Persistence();

    private static final TheoryCard CARD = new TheoryCard(
            "T0",
            "persistence",
            "Persistence",
            "2",
            "no author: the baseline",
            "No claim about causes: tomorrow will be as today. The older relative is the stimulus and response model that"
                    + " Zinnes and colleagues tested on 1914, in which perceived hostility follows its own last value and"
                    + " the hostility received.",
            "Threat stays at the last documented level and fades to the prior with the record's own half-life. Responses"
                    + " follow the frequencies of the answers seen so far, starting from one of each. Variant Z fits perceived"
                    + " hostility on its last value and on what was received, on past steps alone, by least squares.",
            "The baseline has no onset. Coefficients of variant Z are estimated on so few steps that they are shown with"
                    + " their number and decide nothing.",
            OnsetClaim.NONE,
            List.of(
                    new Parameter("halfLifeCrisis", 30, 1, 3650, "days", "half-life of a document in a crisis", null),
                    new Parameter("halfLifeRace", 365, 1, 3650, "days", "half-life of a document in a race", null)),
            List.of(),
            List.of("None: it is the line that others must beat."));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public Prediction predict(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        var halfLife = setting.pick(parameters.get("halfLifeCrisis"), parameters.get("halfLifeRace"));
        var exchange = Exchange.of(setting, ofA, ofB, Draw.CENTRAL);
        return prediction(
                setting,
                exchange,
                "",
                Map.of(
                        setting.ofA(), trajectory(setting, setting.ofA(), setting.priorOfA(), halfLife, ofA),
                        setting.ofB(), trajectory(setting, setting.ofB(), setting.priorOfB(), halfLife, ofB)),
                "");
    }

    /** The last value, and variant Z, which fits perceived hostility on its past and on what was received. */
    @Override
    public List<Prediction> variants(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        var exchange = Exchange.of(setting, ofA, ofB, Draw.CENTRAL);
        var a = chain(setting, setting.ofA(), setting.priorOfA(), ofA, exchange);
        var b = chain(setting, setting.ofB(), setting.priorOfB(), ofB, exchange);
        var fitted = prediction(
                setting,
                exchange,
                "Z, after Zinnes",
                Map.of(
                        setting.ofA(), setting.grid().stream().map(a::at).toList(),
                        setting.ofB(), setting.grid().stream().map(b::at).toList()),
                a.note() + " " + b.note());
        return List.of(predict(setting, ofA, ofB, parameters, seed), fitted);
    }

    private static ZinnesChain chain(
            Setting setting, DirectedDyad view, double prior, Knowledge known, Exchange exchange) {
        return new ZinnesChain(setting, view.observer(), prior, documents(view, known), exchange);
    }

    private static Prediction prediction(
            Setting setting,
            Exchange exchange,
            String variant,
            Map<DirectedDyad, List<BandPoint>> threat,
            String note) {
        return new Prediction(
                CARD.id(),
                variant,
                Measure.THREAT,
                threat,
                setting.grid().stream().map(it -> new Prediction.Chance(it, 0)).toList(),
                new OnsetForecast(OnsetClaim.NONE, 1, List.of(), null),
                Ending.shares(Map.of()),
                Answers.frequencies(exchange, setting),
                Applicability.FITS,
                note);
    }

    private static List<Assessment> documents(DirectedDyad view, Knowledge known) {
        return known.assessments().stream()
                .filter(it -> it.target().equals(view.target()))
                .toList();
    }

    private static List<BandPoint> trajectory(
            Setting setting, DirectedDyad view, double prior, double halfLife, Knowledge known) {
        var rule = new RecordRule(prior, halfLife, RecordRule.STATIONARY_VARIANCE);
        var documents = documents(view, known);
        var points = new ArrayList<BandPoint>();
        for (var instant : setting.grid()) points.add(lastValue(documents, rule, instant));
        return points;
    }

    /** What a side feels by its last document at an instant, 0 to 100; the prior where it has none. */
    static double felt(Setting setting, DirectedDyad view, Knowledge known, Instant instant) {
        var rule = setting.recordRule(setting.prior(setting.side(view.observer())));
        return lastValue(documents(view, known), rule, instant).median();
    }

    private static BandPoint lastValue(List<Assessment> documents, RecordRule rule, Instant instant) {
        Assessment last = null;
        for (var document : documents) {
            if (!document.reached().certainlyBy(instant)) continue;
            if (last == null || last.reached().compareTo(document.reached()) <= 0) last = document;
        }
        if (last == null) return band(instant, rule.mu(), rule.q());
        var kept = Math.pow(2, -Exchange.days(last.reached().latest(), instant) / rule.halfLifeDays());
        var noise = RecordRule.noise(last.provenance().confidence());
        var variance = rule.q() + (Math.min(noise, rule.q()) - rule.q()) * kept * kept;
        return band(instant, rule.mu() + (last.logit() - rule.mu()) * kept, variance);
    }

    static BandPoint band(Instant instant, double mean, double variance) {
        var sd = Math.sqrt(variance);
        return new BandPoint(
                instant,
                Logit.threat(mean),
                Logit.threat(mean - .674490 * sd),
                Logit.threat(mean + .674490 * sd),
                Logit.threat(mean - 1.644854 * sd),
                Logit.threat(mean + 1.644854 * sd));
    }
}
