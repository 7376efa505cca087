package predicament.app.dyad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Threat;

/** The arithmetic as a file, in full precision. */
final class ArithmeticJson {

    private ArithmeticJson() {}

    static Map<String, Object> of(CaseSight sight, Arithmetic it) {
        var file = new LinkedHashMap<String, Object>();
        file.put("observer", it.observer().id().code());
        file.put("target", it.target().id().code());
        file.put("at", sight.at());
        file.put("counts", it.clock().name().toLowerCase(Locale.ROOT));
        file.put("rule", rule(it));
        file.put("value", threat(it.value()));
        file.put("steps", it.steps().stream().map(ArithmeticJson::step).toList());
        file.put("later", it.later());
        file.put("holders", it.shares().stream().map(ArithmeticJson::share).toList());
        file.put("hindsight", hindsight(it));
        return file;
    }

    private static Map<String, Object> rule(Arithmetic it) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("version", RecordRule.VERSION);
        rule.put("mu", it.rule().mu());
        rule.put("halfLifeDays", it.rule().halfLifeDays());
        rule.put("q", it.rule().q());
        rule.put("priorCoded", it.prior() != null);
        return rule;
    }

    private static Map<String, Object> step(StepLine line) {
        var step = line.step();
        var file = new LinkedHashMap<String, Object>();
        file.put("assessment", line.assessment().id());
        file.put("holder", line.holder().id().value());
        file.put("countsFrom", step.at());
        file.put("z", step.observation().logit());
        file.put("noise", step.observation().noise());
        file.put("meanBefore", step.before().mean());
        file.put("varianceBefore", step.before().variance());
        file.put("gain", step.gain());
        file.put("meanAfter", step.after().mean());
        file.put("varianceAfter", step.after().variance());
        file.put("stateMean", step.mean());
        file.put("stateVariance", step.variance());
        file.put("stateStationary", step.stationary());
        file.put("dispersion", step.dispersion());
        file.put("missing", step.missing());
        return file;
    }

    private static Map<String, Object> share(ShareLine line) {
        var file = new LinkedHashMap<String, Object>();
        file.put("holder", line.holder().id().value());
        file.put(
                "class",
                line.share().holderClass().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        file.put("classWeight", line.share().holderClass().weight());
        file.put("holdersInClass", line.share().inClass());
        file.put("weight", line.share().weight());
        file.put("mean", line.threat().mean());
        file.put("variance", line.threat().variance());
        return file;
    }

    private static Map<String, Object> hindsight(Arithmetic it) {
        var file = new LinkedHashMap<String, Object>();
        file.put("state", threat(it.felt().hindsight()));
        var holders = new LinkedHashMap<String, Object>();
        it.felt().holders().forEach(holder -> holders.put(holder.holder().id().value(), threat(holder.hindsight())));
        file.put("holders", holders);
        return file;
    }

    private static Map<String, Object> threat(@Nullable Threat threat) {
        var file = new LinkedHashMap<String, Object>();
        file.put("documents", threat == null ? 0 : threat.evidence());
        if (threat == null) return file;
        file.put("threat", threat.level());
        file.put("interval90", List.of(threat.low90(), threat.high90()));
        file.put("mean", threat.mean());
        file.put("variance", threat.variance());
        file.put("dispersion", threat.dispersion());
        file.put("missing", threat.missing());
        return file;
    }
}
