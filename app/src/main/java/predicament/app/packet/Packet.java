package predicament.app.packet;

import java.util.List;
import predicament.app.annotation.AnnotationEntry;
import predicament.app.figure.CaseFigure;
import predicament.app.onset.Onset;
import predicament.app.sight.CaseSight;

/**
 * What is handed out of a case: the question as understood, the figure, and others' onsets where the gate is open.
 * {@code followed} says whether it tells what came after the hour. The addresses are absolute and pinned.
 */
record Packet(
        CaseSight sight,
        CaseFigure figure,
        boolean open,
        boolean followed,
        List<Onset> scholars,
        List<Onset> theories,
        List<AnnotationEntry> readers,
        String link,
        String annotate) {

    Packet {
        scholars = List.copyOf(scholars);
        theories = List.copyOf(theories);
        readers = List.copyOf(readers);
    }

    public String title() {
        return sight.description().title();
    }

    /** The record that it was made of: {@code revision 12, reading “Fischer”}. */
    public String revision() {
        var reading = sight.record().reading();
        return "revision " + sight.record().revision() + (reading == null ? "" : ", reading “" + reading.name() + "”");
    }

    public String when() {
        return sight.clock().full(sight.at());
    }

    /** As a footnote gives it, without the address. */
    public String cited() {
        var viewpoint = sight.as() == null ? "" : ", as seen by " + sight.as().name();
        return "Predicament, “%s”, %s, as at %s (%s)%s"
                .formatted(title(), revision(), when(), sight.clock().name(), viewpoint);
    }

    /** The question that the tables answer: the whole case, or only what had come by the hour. */
    CaseSight tabulated() {
        return new CaseSight(
                sight.record(),
                sight.at(),
                !followed,
                sight.from(),
                sight.to(),
                sight.as(),
                null,
                null,
                sight.pinned(),
                sight.reading(),
                null,
                sight.notes());
    }
}
