package predicament.app.curation;

import java.util.List;
import java.util.Locale;
import predicament.app.sight.Words;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.ThreatLevel;

/** The forms of what states knew and thought of one another. */
final class ViewSheets {

    static final Sheet LEARNING = new Sheet(
            ItemKind.LEARNING,
            "id",
            List.of("observer", "move"),
            List.of(
                    new Sheet.Part(
                            "What reached whom",
                            "",
                            List.of(
                                    Field.of(Asks.MOVE, "move", "News of which move")
                                            .optional()
                                            .hinted("Words of it, or its id. Empty for a false report of what never"
                                                    + " happened."),
                                    Field.of(Asks.STATE, "observer", "Which state learned of it"),
                                    Field.of(Asks.HOLDER, "holder", "Who in it")
                                            .optional()
                                            .hinted("Empty for the state as a whole."),
                                    Field.of(Asks.TIME_OR_NEVER, "learned", "When")
                                            .hinted(MoveSheet.DATES + " Or the word never: not within the case."),
                                    Field.choice("channel", "By which way", Channel.values(), Words::channel),
                                    Field.number("credence", "Credence", 0, 1)
                                            .hinted("From 0 to 1: how far it was believed."),
                                    Field.text("account", "Account").hinted("How the news came, in your own words."))),
                    new Sheet.Part(
                            "What was believed otherwise",
                            "",
                            List.of(Field.group(
                                            "believed",
                                            "Only what was thought differently from the truth",
                                            List.of(
                                                    Field.line("account", "What was believed"),
                                                    Field.of(Asks.STATE, "by", "By whom")
                                                            .optional(),
                                                    Field.choice(
                                                                    "type",
                                                                    "What kind of move",
                                                                    MoveType.values(),
                                                                    MoveType::title)
                                                            .optional(),
                                                    Field.choice(
                                                                    "direction",
                                                                    "Effect on tension",
                                                                    Direction.values(),
                                                                    Words::effect)
                                                            .optional(),
                                                    Field.range("magnitude", "Magnitude", 0, 1)
                                                            .optional(),
                                                    Field.range("character", "Character", -1, 1)
                                                            .optional()))
                                    .hinted("A false report needs by whom and what kind of move."))),
                    Provenances.PART));

    static final Sheet ASSESSMENT = new Sheet(
            ItemKind.ASSESSMENT,
            "id",
            List.of("holder", "target", "written"),
            List.of(
                    new Sheet.Part(
                            "Who thought so of whom",
                            "",
                            List.of(
                                    Field.of(Asks.STATE, "observer", "State"),
                                    Field.of(Asks.HOLDER, "holder", "Holder")
                                            .hinted("The person, office or faction whose view it is."),
                                    Field.of(Asks.STATE, "target", "Of which state"),
                                    Field.of(Asks.TIME, "written", "When it was written")
                                            .hinted(MoveSheet.DATES),
                                    Field.rows(
                                                    "readers",
                                                    "Deciders who read it",
                                                    List.of(
                                                            Field.of(Asks.HOLDER, "holder", "Reader"),
                                                            Field.of(Asks.TIME, "at", "When")))
                                            .hinted("None where a decider wrote it himself."),
                                    Field.text("account", "Account")
                                            .hinted("What the document says, in your own words."))),
                    new Sheet.Part(
                            "The threat that it shows",
                            "Give either a level or a number, never both.",
                            List.of(
                                    Field.choice("level", "Level", ThreatLevel.values(), ViewSheets::level)
                                            .optional(),
                                    Field.number("threat", "Threat", 0, 100)
                                            .optional()
                                            .hinted("Above 0 and below 100, where the document bears a number."),
                                    Field.group(
                                                    "intent",
                                                    "Intent it sees in the other",
                                                    List.of(
                                                            share("defensive", "Defensive"),
                                                            share("statusQuo", "Status quo"),
                                                            share("opportunistic", "Opportunistic"),
                                                            share("limitedRevisionist", "Limited revisionist"),
                                                            share("unlimitedRevisionist", "Unlimited revisionist")))
                                            .hinted("Shares from 0 to 1 that sum to 1; leave all empty where it says"
                                                    + " nothing."),
                                    Field.number("capability", "The other’s strength", 0, 100)
                                            .optional()
                                            .hinted("From 0 to 100; 50 is as strong as oneself."),
                                    Field.line("imminence", "What it expects, and when")
                                            .optional(),
                                    Field.choice(
                                                    "ownProvocation",
                                                    "It sees its own side’s provocation",
                                                    Certainty.values(),
                                                    Words::certainty)
                                            .otherwise("UNKNOWN"))),
                    Provenances.PART));

    private ViewSheets() {}

    private static Field share(String name, String label) {
        return Field.number(name, label, 0, 1).otherwise("0");
    }

    private static String level(ThreatLevel level) {
        return "%d %s: %s".formatted(level.rank(), level.name().toLowerCase(Locale.ROOT), level.anchor());
    }
}
