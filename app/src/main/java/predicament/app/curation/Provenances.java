package predicament.app.curation;

import java.util.List;
import predicament.app.sight.Words;
import predicament.domain.source.Confidence;

/** What every coding is asked in the end: who says so, who coded it, and how sure the coder is. */
final class Provenances {

    static final List<Field> CITATION = List.of(
            Field.of(Asks.SOURCE, "source", "Source"),
            Field.line("locator", "Document or page").optional(),
            Field.line("note", "Note").optional());

    static final Field CITATIONS = Field.rows("provenance.citations", "Sources", CITATION)
            .required()
            .hinted("At least one, by words of it or its id. Name a document or page, as no. 10395 or p. 201, only"
                    + " where you are sure of it. Empty a line to take it away.");

    /** A work that the bibliography lacks; it is added to it together with the item. */
    static final Field NEW_SOURCE = Field.group(
                    "newSource",
                    "A source that is not in the list",
                    List.of(
                            Field.line("title", "Title"),
                            Field.line("author", "Author or editor")
                                    .optional()
                                    .hinted("Surname, Given name; several joined by “and”."),
                            Field.line("year", "Year").optional(),
                            Field.of(Asks.CHOICE, "type", "Kind of work")
                                    .from(FrameSheets.WORKS)
                                    .otherwise("book"),
                            Field.line("publisher", "Place and publisher, or journal")
                                    .optional(),
                            Field.line("locator", "Document or page").optional()))
            .hinted("It joins the bibliography of this case and is cited here.");

    static final Sheet.Part PART = new Sheet.Part(
            "Who says so",
            "",
            List.of(
                    CITATIONS,
                    Field.line("provenance.coder", "Coder")
                            .hinted("Stands in the record for ever: a name, initials, or editors.")
                            .otherwise("editors"),
                    Field.choice("provenance.confidence", "Confidence", Confidence.values(), Words::confidence)
                            .hinted("How sure the coder is of the coding and its date.")));

    private Provenances() {}
}
