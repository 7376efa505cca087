package predicament.app.curation;

import java.util.List;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Tempo;

/** The forms of what frames a case: its description, its states, those whose views are on record, its bibliography. */
final class FrameSheets {

    static final List<Option> WORKS = List.of(
            new Option("book", "book"),
            new Option("article", "article in a journal"),
            new Option("incollection", "chapter in a book"),
            new Option("collection", "edition of documents"),
            new Option("mvcollection", "edition of documents in volumes"),
            new Option("thesis", "thesis"),
            new Option("online", "page on the web"),
            new Option("misc", "something else"));

    static final Sheet ACTOR = new Sheet(
            ItemKind.ACTOR,
            "id",
            List.of(),
            List.of(new Sheet.Part(
                    "A state of the case",
                    "",
                    List.of(
                            Field.line("name", "Name"),
                            Field.line("shortName", "Short name").hinted("For lanes and lists."),
                            Field.line("head", "Head").hinted("Three letters and a point, for the matrix: Aus."),
                            Field.line("adjective", "Adjective").hinted("As in Austrian fear of Russia."),
                            Field.line("capital", "Capital"),
                            Field.of(Asks.ZONE, "zone", "Clock")
                                    .hinted("A place such as Europe/Vienna, or an offset such as +02:01."),
                            Field.of(Asks.WHOLE, "rank", "Place in the case’s order")
                                    .between(0, 99)
                                    .hinted("0 stands first.")))));

    static final Sheet HOLDER = new Sheet(
            ItemKind.HOLDER,
            "id",
            List.of("actor", "name"),
            List.of(new Sheet.Part(
                    "One whose view is on record",
                    "",
                    List.of(
                            Field.of(Asks.STATE, "actor", "State"),
                            Field.line("name", "Name"),
                            Field.line("office", "Office"),
                            Field.choice("holderClass", "Kind of decider", HolderClass.values(), FrameSheets::deciders)
                                    .hinted("It gives the weight of the view in its state’s threat.")))));

    static final Sheet SOURCE = new Sheet(
            ItemKind.SOURCE,
            "source.id",
            List.of("source.fields.author", "source.fields.year", "source.fields.title"),
            List.of(new Sheet.Part(
                    "A work of the bibliography",
                    "",
                    List.of(
                            Field.of(Asks.CHOICE, "source.type", "Kind of work").from(WORKS),
                            Field.line("source.fields.title", "Title"),
                            Field.line("source.fields.author", "Author")
                                    .optional()
                                    .hinted("Surname, Given name; several joined by “and”."),
                            Field.line("source.fields.editor", "Editor").optional(),
                            Field.line("source.fields.year", "Year").optional(),
                            Field.line("source.fields.shorttitle", "Short title")
                                    .optional()
                                    .hinted("For editions that are known by one, as Kautsky Documents."),
                            Field.line("source.fields.booktitle", "In the book").optional(),
                            Field.line("source.fields.journal", "Journal").optional(),
                            Field.line("source.fields.volume", "Volume").optional(),
                            Field.line("source.fields.number", "Number").optional(),
                            Field.line("source.fields.pages", "Pages").optional(),
                            Field.line("source.fields.address", "Place").optional(),
                            Field.line("source.fields.publisher", "Publisher").optional(),
                            Field.line("source.fields.doi", "DOI").optional(),
                            Field.line("source.fields.url", "Address on the web")
                                    .optional(),
                            Field.line("source.fields.note", "Note").optional()))));

    static final Sheet DESCRIPTION = new Sheet(
            ItemKind.DESCRIPTION,
            "",
            List.of(),
            List.of(
                    new Sheet.Part(
                            "What the case is",
                            "",
                            List.of(
                                    Field.line("title", "Title"),
                                    Field.text("summary", "Summary"),
                                    Field.text("question", "Question")
                                            .hinted("The one question that the case opens with."),
                                    Field.line("region", "Region"),
                                    Field.choice("tempo", "Pace", Tempo.values(), FrameSheets::tempo),
                                    Field.of(Asks.WHOLE, "horizonDays", "Horizon in days")
                                            .between(1, 36_500)
                                            .otherwise("30")
                                            .hinted("How far theories look ahead."))),
                    new Sheet.Part(
                            "Its window and clock",
                            "",
                            List.of(
                                    Field.of(Asks.ZONE, "clock", "Clock of the axis")
                                            .hinted("A place such as Europe/Berlin, or an offset such as +01:00."),
                                    Field.line("clockName", "What that clock is called"),
                                    Field.of(Asks.TIME, "from", "Begins").hinted("1914-06-28, or a month or year."),
                                    Field.of(Asks.TIME, "to", "Ends"),
                                    Field.of(Asks.TIME, "opensAt", "The figure opens at the hour")
                                            .hinted("1914-07-29 18:00"),
                                    Field.of(Asks.TIME, "opensFrom", "and shows from"),
                                    Field.rows(
                                            "anchors",
                                            "Events from which days are counted",
                                            List.of(
                                                    Field.line("prefix", "Letter")
                                                            .hinted("One to three capitals: D."),
                                                    Field.line("anchor.id", "Id")
                                                            .hinted("Lower-case letters and hyphens."),
                                                    Field.line("anchor.name", "What happened"),
                                                    Field.of(Asks.TIME, "anchor.at", "When"))))),
                    new Sheet.Part(
                            "For a seminar",
                            "",
                            List.of(
                                    Field.of(Asks.LINES, "questions", "Questions")
                                            .optional()
                                            .hinted("One a line."),
                                    Field.of(Asks.LINES, "gaps", "Gaps of the archives")
                                            .optional()
                                            .hinted("One a line.")))));

    private FrameSheets() {}

    private static String deciders(HolderClass kind) {
        return switch (kind) {
            case HEAD_OF_GOVERNMENT -> "head of state or government (weight 0.4)";
            case FOREIGN_MINISTRY -> "foreign ministry (weight 0.2)";
            case MILITARY -> "military (weight 0.2)";
            case INTELLIGENCE -> "intelligence (weight 0.1)";
            case OTHER -> "other (weight 0.1)";
        };
    }

    private static String tempo(Tempo tempo) {
        return switch (tempo) {
            case CRISIS -> "crisis: days";
            case RACE -> "race: years";
        };
    }
}
