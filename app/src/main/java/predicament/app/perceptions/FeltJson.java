package predicament.app.perceptions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Felt;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Threat;

/** The values at an instant as they stand in the file of perceptions: three clocks, never mixed. */
final class FeltJson {

    private FeltJson() {}

    /** Nothing where no instant is asked for. */
    static Map<String, Object> of(CaseSight sight) {
        var head = new LinkedHashMap<String, Object>();
        if (!sight.atGiven()) return head;
        head.put("rule", RecordRule.VERSION);
        head.put(
                "values",
                FeltLine.all(sight).stream()
                        .map(FeltLine::felt)
                        .map(FeltJson::felt)
                        .toList());
        return head;
    }

    private static Map<String, Object> felt(Felt felt) {
        var value = new LinkedHashMap<String, Object>();
        value.put("observer", felt.observer().id().code());
        value.put("target", felt.target().id().code());
        value.put("world", threat(felt.world()));
        value.put("knowledge", threat(felt.knowledge()));
        value.put("hindsight", threat(felt.hindsight()));
        value.put("holders", felt.holders().stream().map(FeltJson::holder).toList());
        return value;
    }

    private static Map<String, Object> holder(Felt.OfHolder it) {
        var value = new LinkedHashMap<String, Object>();
        value.put("holder", it.holder().id().value());
        value.put("world", threat(it.world()));
        value.put("knowledge", threat(it.knowledge()));
        value.put("hindsight", threat(it.hindsight()));
        return value;
    }

    private static Object threat(@Nullable Threat threat) {
        var value = new LinkedHashMap<String, Object>();
        value.put("documents", threat == null ? 0 : threat.evidence());
        if (threat == null || !threat.isEvidenced()) return value;
        value.put("threat", threat.level());
        value.put("interval90", List.of(threat.low90(), threat.high90()));
        value.put("mean", threat.mean());
        value.put("variance", threat.variance());
        value.put("dispersion", threat.dispersion());
        value.put("missing", threat.missing());
        return value;
    }
}
