package predicament.app.figure;

import java.util.List;

/**
 * A group of onsets under one heading: scholars, theories or readers.
 *
 * @param silent what a row without bars says, such as "This theory makes no dated claim here"
 * @param empty what the group says while it has no rows, such as "Be the first: drag across the figure"
 */
public record OnsetGroup(Of of, String heading, List<OnsetRow> rows, String silent, String empty) {

    public enum Of {
        SCHOLARS,
        THEORIES,
        READERS
    }

    public OnsetGroup {
        rows = List.copyOf(rows);
    }

    public static OnsetGroup scholars(List<OnsetRow> rows) {
        return new OnsetGroup(
                Of.SCHOLARS, "Where scholars put the onset", rows, "No date given", "No scholar's dating recorded yet");
    }

    /** Theories on one pair, which the heading names. */
    public static OnsetGroup theories(String pair, List<OnsetRow> rows) {
        return new OnsetGroup(
                Of.THEORIES,
                "Where theories put the onset" + (pair.isEmpty() ? "" : ", " + pair),
                rows,
                "This theory makes no dated claim here",
                "No theory was run on this case");
    }

    /** The same as far as they could be told by the hour shown. */
    public static OnsetGroup theoriesSoFar(String pair, List<OnsetRow> rows) {
        var all = theories(pair, rows);
        return new OnsetGroup(all.of(), all.heading() + ", by this hour", rows, "None found by this hour", all.empty());
    }

    public static OnsetGroup readers(List<OnsetRow> rows) {
        return new OnsetGroup(
                Of.READERS,
                "Where readers put the spiral",
                rows,
                "Nothing marked yet",
                "Be the first: drag across the figure");
    }
}
