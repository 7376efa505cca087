package predicament.app.history;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.record.CaseRecords;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.crisis.Reading;
import predicament.domain.perception.CaseRecord;

/** Resolves which two revisions of a case an address asks to be held side by side. */
@Component
class Betweens {

    private final CaseSights sights;
    private final CaseRecords records;
    private final Revisions revisions;
    private final BlindGate gate;

    Betweens(CaseSights sights, CaseRecords records, Revisions revisions, BlindGate gate) {
        this.sights = sights;
        this.records = records;
        this.revisions = revisions;
        this.gate = gate;
    }

    Between of(String slug, CaseQuery query, long from, long to) {
        if (from < 0 || to <= from) {
            throw new BadRequest(
                    "after=%d and upto=%d: what was changed is asked from a revision to a later one."
                            .formatted(from, to),
                    new Way("Every revision of this case", "/cases/" + slug + "/history"));
        }
        var latest = sights.of(slug, query.unpinned());
        var now = records.stood(latest.crisis(), to) ? sights.of(slug, query.pinned(Long.toString(to))) : latest;
        var open = gate.isOpen(now.crisis());
        return new Between(now, was(now, from), from, to, open, revisions.between(now.crisis(), from, to, open));
    }

    /** A reading that was not there yet is the base. */
    private @Nullable CaseRecord was(CaseSight now, long from) {
        if (!records.stood(now.crisis(), from)) return null;
        var base = records.at(now.crisis(), from, null);
        var there = base.readings().stream().map(Reading::id).anyMatch(it -> it.equals(now.reading()));
        return there ? records.at(now.crisis(), from, now.reading()) : base;
    }
}
