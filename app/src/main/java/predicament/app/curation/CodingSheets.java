package predicament.app.curation;

import java.util.List;
import predicament.app.sight.Words;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.crisis.PublishedOnset.Dating;

/** The forms of codings: what was feared at the outset, balance and distinguishability, aims, onsets, readings. */
final class CodingSheets {

    private static final Field ACCOUNT =
            Field.text("account", "Account").hinted("On what the coding rests, in your own words.");
    private static final Field FROM =
            Field.of(Asks.TIME, "from", "From when on").hinted(MoveSheet.DATES);

    static final Sheet PRIOR = sheet(
            ItemKind.PRIOR,
            List.of("observer", "target"),
            "The level to which fear returns",
            List.of(
                    Field.of(Asks.STATE, "observer", "State"),
                    Field.of(Asks.STATE, "target", "Its threat from"),
                    Field.number("threat", "Threat", 0, 100)
                            .hinted("Above 0 and below 100; 30 where nothing is coded."),
                    ACCOUNT));

    static final Sheet BALANCE = sheet(
            ItemKind.BALANCE,
            List.of("observer", "from"),
            "The offence–defence balance O",
            List.of(
                    Field.of(Asks.STATE, "observer", "As which state perceived it")
                            .optional()
                            .hinted("Empty for the balance as it was."),
                    FROM,
                    Field.range("balance", "Balance O", -1, 1)
                            .hinted("From −1, defence has the advantage, to 1, offence has it."),
                    ACCOUNT));

    static final Sheet DISTINGUISHABILITY = sheet(
            ItemKind.DISTINGUISHABILITY,
            List.of("from"),
            "How far defence could be told from offence: d",
            List.of(
                    FROM,
                    Field.range("value", "Distinguishability d", 0, 1)
                            .hinted("From 0, not at all, to 1, with certainty."),
                    ACCOUNT));

    static final Sheet AIM = sheet(
            ItemKind.AIM,
            List.of("actor", "toward", "issue"),
            "What a state privately wanted",
            List.of(
                    Field.of(Asks.STATE, "actor", "State"),
                    Field.of(Asks.STATE, "toward", "Of which other state"),
                    Field.line("issue", "Issue"),
                    Field.of(Asks.TIME, "at", "When").hinted(MoveSheet.DATES),
                    Field.choice(
                            "compatible", "Could both have what they wanted", Certainty.values(), Words::certainty),
                    Field.choice("greedy", "Was it after more than safety", Certainty.values(), Words::certainty),
                    ACCOUNT));

    static final Sheet ONSET = sheet(
            ItemKind.ONSET,
            List.of("scholar", "claim"),
            "Where a scholar puts the onset",
            List.of(
                    Field.line("scholar", "Scholar"),
                    Field.choice("claim", "What is said to have begun", OnsetClaim.values(), CodingSheets::claim),
                    Field.of(Asks.PAIR, "dyad", "Between whom").optional().hinted("Empty for the case as a whole."),
                    Field.of(Asks.TIME, "interval", "Between when and when")
                            .optional()
                            .hinted(MoveSheet.DATES + " Empty only where none is claimed."),
                    Field.of(Asks.TIME, "best", "Best estimate").optional(),
                    Field.choice("dating", "Whose dating", Dating.values(), CodingSheets::dating),
                    ACCOUNT));

    static final Sheet READING = sheet(
            ItemKind.READING,
            List.of("name"),
            "A rival reading",
            List.of(
                    Field.line("name", "Name").hinted("What is read how, and after whom."),
                    Field.text("account", "Account").hinted("What this reading says, and what it codes otherwise.")));

    private CodingSheets() {}

    private static Sheet sheet(ItemKind kind, List<String> named, String title, List<Field> fields) {
        return new Sheet(kind, "id", named, List.of(new Sheet.Part(title, "", fields), Provenances.PART));
    }

    static String claim(OnsetClaim claim) {
        return switch (claim) {
            case SPIRAL -> "a spiral";
            case DETERRENCE_FAILURE -> "a failure of deterrence";
            case COMPETITION -> "a competition";
            case ROUTINE_BREAK -> "a break of routine";
            case IDENTITY_SHIFT -> "a shift of identity";
            case PREVENTIVE -> "a preventive war";
            case FIRST_STRIKE -> "a race to strike first";
            case NONE -> "nothing of the kind";
        };
    }

    private static String dating(Dating dating) {
        return switch (dating) {
            case AUTHOR -> "the author’s own";
            case CURATOR -> "a curator’s reading of the passage";
        };
    }
}
