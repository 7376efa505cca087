package predicament.app.curation;

import java.util.List;
import predicament.domain.crisis.ItemKind;

/** The form of one kind of item: its questions in parts, and from which of them an id is made where none is given. */
record Sheet(ItemKind kind, String id, List<String> named, List<Part> parts) {

    /** Questions that belong together under a heading. */
    record Part(String title, String hint, List<Field> fields) {}

    Sheet {
        named = List.copyOf(named);
        parts = List.copyOf(parts);
    }

    static Sheet of(ItemKind kind) {
        return switch (kind) {
            case MOVE -> MoveSheet.MOVE;
            case LEARNING -> ViewSheets.LEARNING;
            case ASSESSMENT -> ViewSheets.ASSESSMENT;
            case PRIOR -> CodingSheets.PRIOR;
            case BALANCE -> CodingSheets.BALANCE;
            case DISTINGUISHABILITY -> CodingSheets.DISTINGUISHABILITY;
            case AIM -> CodingSheets.AIM;
            case ONSET -> CodingSheets.ONSET;
            case READING -> CodingSheets.READING;
            case ACTOR -> FrameSheets.ACTOR;
            case HOLDER -> FrameSheets.HOLDER;
            case SOURCE -> FrameSheets.SOURCE;
            case DESCRIPTION -> FrameSheets.DESCRIPTION;
        };
    }

    List<Field> fields() {
        return parts.stream().flatMap(it -> it.fields().stream()).toList();
    }

    /** Whether its items cite sources. */
    public boolean cites() {
        return fields().contains(Provenances.CITATIONS);
    }

    /** Whether one of its questions asks for a move. */
    public boolean asksForMoves() {
        return fields().stream().anyMatch(it -> it.asksFor(Asks.MOVE));
    }

    /** The part of the address that names the kind. */
    public String path() {
        return Kinds.path(kind);
    }
}
