package predicament.app.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import predicament.app.sight.Words;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Link;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Purpose;
import predicament.domain.crisis.Visibility;

/** The form of a move. */
final class MoveSheet {

    static final String DATES = "1914-07-23 18:00; about: 1914-07-23~; doubtful: 1914-07-23?; one moment between: "
            + "[1914-07-24..1914-07-27]; it lasted: 1914-07-15/1914-07-23.";

    static final Field TYPE = Field.of(Asks.CHOICE, "type", "What kind of move").from(types());

    private static final Field DIRECTION = Field.choice(
                    "direction", "Effect on tension", Direction.values(), Words::effect)
            .optional();
    private static final Field MAGNITUDE = Field.range("magnitude", "Magnitude", 0, 1)
            .optional()
            .hinted("From 0 to 1: how much the step alarms or reassures, whatever was meant.");
    private static final Field CHARACTER = Field.range("character", "Character", -1, 1)
            .optional()
            .hinted("From −1, useful for defence alone, over 0 to 1, useful for attack alone.");

    private static final Sheet.Part HAPPENED = new Sheet.Part(
            "What happened",
            "",
            List.of(
                    Field.of(Asks.TIME, "occurred", "When it happened").hinted(DATES),
                    Field.of(Asks.STATE, "by", "Who did it"),
                    Field.line("organ", "By which office").optional(),
                    Field.line("title", "Title").between(0, 90).hinted("A sentence of at most 90 characters."),
                    Field.line("label", "Label in the figure").between(0, 20).hinted("At most 20 characters."),
                    Field.text("account", "Account").hinted("What happened, in your own words."),
                    Field.line("theatre", "Where").optional()));

    private static final Sheet.Part CODED = new Sheet.Part(
            "How it is coded",
            "Effect, magnitude, character and cost left empty are those of the kind of move, which its name tells. "
                    + "In a range, give the lowest and the highest that another careful coder might have written.",
            List.of(
                    TYPE,
                    Field.of(Asks.WHOLE, "importance", "Importance")
                            .from(List.of(
                                    new Option("1", "1, always labelled"),
                                    new Option("2", "2, labelled where there is room"),
                                    new Option("3", "3, on its card alone")))
                            .between(1, 3),
                    Field.choice("visibility", "Who learns of it at once", Visibility.values(), Words::visibility),
                    DIRECTION,
                    MAGNITUDE,
                    CHARACTER,
                    Field.range("cost", "Cost", 0, 1).optional().hinted("From 0 to 1: how hard it is to take back."),
                    Field.choice("authorised", "Ordered by the government", Certainty.values(), Words::certainty)
                            .otherwise("UNKNOWN"),
                    Field.number("capability", "Added capability", -9, 9)
                            .otherwise("0")
                            .hinted("In natural-log units: 0.1 makes it about a tenth stronger."),
                    Field.number("reach", "Added reach", -9, 9).otherwise("0").hinted("In natural-log units."),
                    Field.of(Asks.CHECK, "opensWindow", "It opens a window of vulnerability")
                            .optional()));

    private static final Sheet.Part TOWARD = new Sheet.Part(
            "Toward whom",
            "",
            List.of(Field.rows(
                            "targets",
                            "States it touches",
                            List.of(
                                    Field.of(Asks.STATE, "actor", "State"),
                                    Field.number("relevance", "Relevance", 0, 1).otherwise("1"),
                                    DIRECTION,
                                    MAGNITUDE.hinted(""),
                                    CHARACTER.hinted("")))
                    .hinted("Relevance is 1 for the target, 0.6 for its ally, 0.3 for another great power; empty is 1. "
                            + "Fill in the rest only where the deed meant something else to this state.")));

    private static final Sheet.Part MEANT = new Sheet.Part(
            "What it was for",
            "",
            List.of(
                    Field.group(
                                    "privatePurpose",
                                    "In its maker’s papers",
                                    List.of(
                                            purpose("purpose", "Purpose"),
                                            Field.line("note", "Note").optional(),
                                            Field.rows("documents", "Documents", Provenances.CITATION)))
                            .hinted("What the papers show, which the others could not see. Leave it empty where none"
                                    + " do."),
                    purpose("statedPurpose", "As it was stated in public").optional()));

    private static final Sheet.Part TIED = new Sheet.Part(
            "What it hangs together with",
            "",
            List.of(
                    Field.of(Asks.MOVE, "reactionTo", "Reaction to")
                            .optional()
                            .hinted("Words of the move, or its id. The coder’s own reading; no theory sees it."),
                    Field.rows(
                                    "links",
                                    "Links",
                                    List.of(
                                            Field.choice("kind", "This move", Link.Kind.values(), Words::link),
                                            Field.of(Asks.MOVE, "move", "which move")))
                            .hinted("Each by words of the move, or its id.")));

    static final Sheet MOVE = new Sheet(
            ItemKind.MOVE,
            "id",
            List.of("by", "label"),
            List.of(HAPPENED, CODED, TOWARD, MEANT, TIED, Provenances.PART));

    private MoveSheet() {}

    private static Field purpose(String name, String label) {
        return Field.choice(name, label, Purpose.values(), Words::purpose);
    }

    private static List<Option> types() {
        return Arrays.stream(MoveType.values())
                .map(it -> new Option(
                        it.name(),
                        String.format(
                                Locale.ROOT,
                                "%s (%s; magnitude %.2f, character %.1f, cost %.2f)",
                                it.title(),
                                Words.effect(it.direction()),
                                it.magnitude(),
                                it.character(),
                                it.cost())))
                .toList();
    }
}
