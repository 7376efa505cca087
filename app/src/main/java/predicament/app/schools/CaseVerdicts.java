package predicament.app.schools;

import java.util.List;
import org.springframework.stereotype.Component;
import predicament.app.gate.BlindGate;
import predicament.app.onset.Onsets;
import predicament.app.record.CaseRecords;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Pairs;
import predicament.domain.theory.TheoryCard;

/** How a theory fares over the casebook; a case whose gate is closed to the visitor is named and no more. */
@Component
class CaseVerdicts {

    private final CaseRecords records;
    private final CaseSights sights;
    private final Onsets onsets;
    private final BlindGate gate;

    CaseVerdicts(CaseRecords records, CaseSights sights, Onsets onsets, BlindGate gate) {
        this.records = records;
        this.sights = sights;
        this.onsets = onsets;
        this.gate = gate;
    }

    List<CaseVerdict> of(TheoryCard card) {
        return records.cases().stream().map(it -> of(card, it.crisis().slug())).toList();
    }

    private CaseVerdict of(TheoryCard card, String slug) {
        var sight = sights.of(slug, CaseQuery.NOTHING);
        if (!gate.isOpen(sight.crisis())) return CaseVerdict.closed(sight);
        var pair = Pairs.of(sight, null);
        var runs = onsets.runs(sight.record(), pair, sight.description().end());
        return CaseVerdict.of(sight, pair, card, runs, onsets.scholars(sight.record()));
    }
}
