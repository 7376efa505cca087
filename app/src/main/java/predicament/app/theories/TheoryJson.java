package predicament.app.theories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import predicament.app.onset.Onset;
import predicament.app.onset.Onsets;
import predicament.domain.theory.BandPoint;

/** A theory's run as data: onset, trajectories with bands, expected responses and endings. */
final class TheoryJson {

    private TheoryJson() {}

    static Map<String, Object> of(Onsets.Run run) {
        var prediction = run.prediction();
        var card = run.theory().card();
        var json = new LinkedHashMap<String, Object>();
        json.put("theory", card.id());
        json.put("version", card.version());
        json.put("variant", prediction.variant());
        json.put("onsetType", card.onsetType());
        json.put("exists", prediction.onset().exists());
        json.put("onsetFrom", prediction.onset().quantile(.05));
        json.put("onsetBest", prediction.onset().quantile(.5));
        json.put("onsetTo", prediction.onset().quantile(.95));
        json.put("central", prediction.onset().central());
        json.put("endings", prediction.endings());
        json.put("responses", prediction.responses());
        var threat = new LinkedHashMap<String, List<BandPoint>>();
        prediction.threat().forEach((view, points) -> threat.put(view.toString(), points));
        json.put("threat", threat);
        json.put("chances", prediction.chances());
        return json;
    }

    static Map<String, Object> onset(Onset onset) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", onset.id());
        json.put("who", onset.who());
        json.put("source", onset.source());
        json.put("pair", onset.dyad() == null ? null : onset.dyad().toString());
        json.put("claim", onset.claim());
        json.put("from", onset.from());
        json.put("best", onset.best());
        json.put("to", onset.to());
        json.put("note", onset.note());
        return json;
    }
}
