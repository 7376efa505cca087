package predicament.app.curation;

import java.util.List;

/** The form that founds a case: what it is, when it was and between whom; the rest of its description comes later. */
final class FoundingSheet {

    static final String SLUG = "slug";

    static final Field STATES = Field.rows(
                    "states",
                    "States",
                    List.of(
                            Field.line("id", "Code").hinted("Two to four capitals, for ever: AH."),
                            state("name").hinted("Austria-Hungary"),
                            state("shortName").hinted("Empty: its name.").optional(),
                            state("head")
                                    .hinted("Aus. Empty: made from its name.")
                                    .optional(),
                            state("adjective").hinted("Austrian"),
                            state("capital").hinted("Vienna"),
                            state("zone").hinted("Empty: that of the case.").optional()))
            .required()
            .hinted("In the order in which pages shall list them. Each two of them make a pair whose threat is"
                    + " rebuilt.");

    static final List<Sheet.Part> PARTS = List.of(
            new Sheet.Part(
                    "What the case is",
                    "",
                    List.of(
                            described("title"),
                            Field.line(SLUG, "Address")
                                    .optional()
                                    .hinted("For ever: lower-case letters, digits and hyphens, as july-1914. "
                                            + "Left empty, it is made from the title."),
                            described("question"),
                            described("summary"),
                            described("region"),
                            described("tempo"),
                            described("horizonDays"))),
            new Sheet.Part(
                    "Its span and clock",
                    "",
                    List.of(
                            described("from"),
                            described("to"),
                            described("clock"),
                            described("clockName"),
                            described("opensAt")
                                    .optional()
                                    .hinted("1914-07-29 18:00. Left empty, where the case ends."),
                            described("opensFrom").optional().hinted("Left empty, where the case begins."))),
            new Sheet.Part("Its states", "", List.of(STATES)));

    private FoundingSheet() {}

    private static Field described(String name) {
        return named(FrameSheets.DESCRIPTION, name);
    }

    private static Field state(String name) {
        return named(FrameSheets.ACTOR, name);
    }

    private static Field named(Sheet sheet, String name) {
        return sheet.fields().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
