package predicament.app.history;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import predicament.app.sight.Numbers;
import predicament.app.sight.Words;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Intent;
import predicament.domain.crisis.PublishedOnset;

/** What somebody held at the time, or a scholar holds, in words. */
final class ViewSaid {

    private ViewSaid() {}

    static Map<String, String> of(Assessment it, Names names) {
        var level = it.level();
        return new Labelled(names)
                .put(
                        "Threat",
                        level == null ? null : level.rank() + " " + level.name().toLowerCase(Locale.ROOT))
                .put("Threat in numbers", it.threat() == null ? null : Numbers.fixed(it.threat(), 1) + " of 100")
                .put("Holder", names.holder(it.holder()))
                .put("Felt by", names.state(it.observer()))
                .put("Threat from", names.state(it.target()))
                .put("Written", names.time(it.written()))
                .put("Date as coded", it.written().edtf() + ", " + it.written().zone())
                .put(
                        "Read by",
                        it.readers().stream()
                                .map(reader -> names.holder(reader.holder()) + ", " + names.time(reader.at()))
                                .collect(Collectors.joining("; ")))
                .put("Intent seen", it.intent() == null ? null : intent(it.intent()))
                .put("Strength", it.capability() == null ? null : Numbers.fixed(it.capability(), 0) + " of 100")
                .put("Expected", it.imminence())
                .put("Own provocation seen", Words.certainty(it.ownProvocation()))
                .put("Account", it.account())
                .put(it.provenance())
                .parts();
    }

    private static String intent(Intent it) {
        return "defensive %s, status quo %s, opportunistic %s, limited revisionist %s, unlimited revisionist %s"
                .formatted(
                        Numbers.percent(it.defensive()),
                        Numbers.percent(it.statusQuo()),
                        Numbers.percent(it.opportunistic()),
                        Numbers.percent(it.limitedRevisionist()),
                        Numbers.percent(it.unlimitedRevisionist()));
    }

    static Map<String, String> of(PublishedOnset it, Names names) {
        return new Labelled(names)
                .put("Scholar", it.scholar())
                .put("Claim", it.claim().name().replace('_', ' ').toLowerCase(Locale.ROOT))
                .put("Pair", it.dyad() == null ? "the whole case" : names.pair(it.dyad()))
                .put("Began", it.interval() == null ? null : names.time(it.interval()))
                .put("Best estimate", it.best() == null ? null : names.time(it.best()))
                .put(
                        "Dated by",
                        switch (it.dating()) {
                            case AUTHOR -> "the author";
                            case CURATOR -> "a curator, from the passage";
                        })
                .put("Account", it.account())
                .put(it.provenance())
                .parts();
    }
}
