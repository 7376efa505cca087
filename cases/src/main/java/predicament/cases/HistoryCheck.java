package predicament.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import predicament.cases.Value.Place;
import predicament.domain.crisis.Crisis;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.Refused;

/** What a crisis that knows nothing yet would refuse of a case, such as news that came before its move. */
final class HistoryCheck {

    private static final Pattern PLACED = Pattern.compile("([^:\\s]+):(\\d+): (.*)", Pattern.DOTALL);

    /** A refusal at the place of its item. */
    record Refusal(Place place, String sentence) {}

    private HistoryCheck() {}

    static List<Refusal> of(LoadCase command) {
        try {
            new Crisis().load(command);
            return List.of();
        } catch (Refused refused) {
            var refusals = new ArrayList<Refusal>();
            for (var sentence : refused.sentences()) {
                var match = PLACED.matcher(sentence);
                refusals.add(
                        match.matches()
                                ? new Refusal(
                                        new Place(match.group(1), Integer.parseInt(match.group(2)), ""), match.group(3))
                                : new Refusal(new Place(Section.DESCRIPTION_FILE, 1, ""), sentence));
            }
            return refusals.stream()
                    .filter(refusal -> !repeatsItsBase(refusal, refusals))
                    .toList();
        }
    }

    /** An override that did not change the mistake of its base says nothing new. */
    private static boolean repeatsItsBase(Refusal refusal, List<Refusal> refusals) {
        return Section.of(refusal.place().file()).contains(Section.READINGS)
                && refusals.stream()
                        .anyMatch(other -> other.sentence().equals(refusal.sentence())
                                && !other.place().file().equals(refusal.place().file()));
    }
}
