package predicament.app.packet;

import java.util.List;
import org.springframework.stereotype.Component;
import predicament.app.annotation.AnnotationEntry;
import predicament.app.annotation.Annotations;
import predicament.app.figure.CaseFigure;
import predicament.app.gate.BlindGate;
import predicament.app.onset.Onset;
import predicament.app.onset.Onsets;
import predicament.app.plate.CaseFigures;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Heads;
import predicament.app.sight.Pairs;

/** Gathers what a packet holds. A closed gate is asked once, here: what it closes is not even read. */
@Component
class Packets {

    /** As many pairs as the figure draws. */
    private static final int PAIRS = 3;

    private final CaseSights sights;
    private final CaseFigures figures;
    private final Onsets onsets;
    private final Annotations annotations;
    private final BlindGate gate;

    Packets(CaseSights sights, CaseFigures figures, Onsets onsets, Annotations annotations, BlindGate gate) {
        this.sights = sights;
        this.figures = figures;
        this.onsets = onsets;
        this.annotations = annotations;
        this.gate = gate;
    }

    Packet of(String slug, CaseQuery query, boolean followed) {
        var sight = sights.of(slug, query);
        var open = gate.isOpen(sight.crisis());
        return new Packet(
                sight,
                uncredited(figures.of(sight, null, followed, open)),
                open,
                followed,
                open ? onsets.scholars(sight.record()) : List.<Onset>of(),
                open ? theories(sight, followed) : List.<Onset>of(),
                open ? readers(sight) : List.<AnnotationEntry>of(),
                Heads.absolute(sight.pinnedAddress("")),
                Heads.absolute("/cases/" + sight.crisis().slug() + "/annotations/new"));
    }

    private List<Onset> theories(CaseSight sight, boolean followed) {
        var pairs = Pairs.leading(sight, PAIRS);
        var until = sight.description().end();
        return followed
                ? onsets.theories(sight.record(), pairs, until)
                : onsets.theoriesBy(sight.record(), pairs, until, sight.at());
    }

    private List<AnnotationEntry> readers(CaseSight sight) {
        return annotations.of(sight.crisis(), sight.pinned());
    }

    /** The sheet says below the figure who made it. */
    private static CaseFigure uncredited(CaseFigure it) {
        return new CaseFigure(
                it.title(),
                it.description(),
                it.whole(),
                it.shown(),
                it.cursor(),
                it.clock(),
                it.granularity(),
                it.viewpoint(),
                it.lanes(),
                it.panels(),
                it.onsets(),
                it.agreement(),
                it.gate(),
                it.selection(),
                it.showsWhatFollowed(),
                it.more(),
                List.of());
    }
}
