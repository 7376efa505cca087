package predicament.app.schools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.gate.BlindGate;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Pairs;
import predicament.domain.theory.TheoryCard;

/** How a theory fares over the casebook; a case whose gate is closed to the visitor is named and no more. */
@Component
class CaseVerdicts {

    private final CaseSights sights;
    private final Onsets onsets;
    private final BlindGate gate;

    CaseVerdicts(CaseSights sights, Onsets onsets, BlindGate gate) {
        this.sights = sights;
        this.onsets = onsets;
        this.gate = gate;
    }

    /** At a revision of the store, where an address asks for one. */
    List<CaseVerdict> of(TheoryCard card, @Nullable String rev) {
        return sights.all(rev).stream()
                .filter(Pairs::areIn)
                .map(it -> of(card, it))
                .toList();
    }

    private CaseVerdict of(TheoryCard card, CaseSight sight) {
        if (!gate.isOpen(sight.crisis())) return CaseVerdict.closed(sight);
        var pair = Pairs.of(sight, null);
        var runs = onsets.runs(sight.record(), pair, sight.description().end());
        return CaseVerdict.of(sight, pair, card, runs, onsets.scholars(sight.record()));
    }

    List<CriticsVerdict> ofCritics(@Nullable String rev) {
        return sights.all(rev).stream()
                .filter(Pairs::areIn)
                .map(this::ofCritics)
                .toList();
    }

    private CriticsVerdict ofCritics(CaseSight sight) {
        if (!gate.isOpen(sight.crisis())) return CriticsVerdict.closed(sight);
        var pair = Pairs.of(sight, null);
        return CriticsVerdict.of(
                sight,
                pair,
                onsets.objections(sight.record(), pair, sight.description().end()));
    }
}
