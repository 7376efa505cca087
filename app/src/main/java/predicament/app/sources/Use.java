package predicament.app.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Question;
import predicament.domain.crisis.Item;
import predicament.domain.source.Citation;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;

/**
 * One citation of a source: the place in it, and what rests on it. Onsets that scholars published are left out as long
 * as the blind gate is closed, for their number alone would tell something.
 */
record Use(String kind, String what, @Nullable String href, Citation citation) {

    static Map<SourceId, List<Use>> all(CaseSight sight, boolean open) {
        var record = sight.record();
        var uses = new ArrayList<Use>();
        for (var it : record.moves()) {
            var href = Question.of(sight).ofAll().on("/moves/" + it.id());
            add(uses, "move", it.title(), href, it.provenance());
            if (it.privatePurpose() != null) {
                it.privatePurpose()
                        .documents()
                        .forEach(citation -> uses.add(new Use("move", it.title() + " (purpose)", href, citation)));
            }
        }
        for (var it : record.learnings()) {
            var href = it.move() == null ? null : Question.of(sight).ofAll().on("/moves/" + it.move());
            add(uses, "learning", it.account(), href, it.provenance());
        }
        for (var it : record.assessments()) {
            add(
                    uses,
                    "assessment",
                    it.account(),
                    Question.of(sight).ofAll().on("/perceptions") + "#" + it.id(),
                    it.provenance());
        }
        record.priors().forEach(it -> add(uses, "coding", it.account(), versions(sight, it), it.provenance()));
        record.balances().forEach(it -> add(uses, "coding", it.account(), versions(sight, it), it.provenance()));
        record.distinguishabilities()
                .forEach(it -> add(uses, "coding", it.account(), versions(sight, it), it.provenance()));
        record.aims().forEach(it -> add(uses, "coding", it.account(), versions(sight, it), it.provenance()));
        record.readings().forEach(it -> add(uses, "reading", it.name(), versions(sight, it), it.provenance()));
        if (open) record.onsets().forEach(it -> add(uses, "onset", it.scholar(), versions(sight, it), it.provenance()));
        var bySource = new HashMap<SourceId, List<Use>>();
        uses.forEach(use -> bySource.computeIfAbsent(use.citation().source(), id -> new ArrayList<>())
                .add(use));
        return bySource;
    }

    /** Where an item without a page of its own is told of. */
    private static String versions(CaseSight sight, Item item) {
        return Question.of(sight).ofAll().with("item", item.key().toString()).on("/history");
    }

    private static void add(List<Use> uses, String kind, String what, @Nullable String href, Provenance provenance) {
        provenance.citations().forEach(citation -> uses.add(new Use(kind, what, href, citation)));
    }

    /** The place in the source, if it is a certain one. */
    public String place() {
        var locator = citation.locator();
        return locator == null ? "the work as a whole" : locator;
    }
}
