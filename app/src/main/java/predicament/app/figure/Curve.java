package predicament.app.figure;

import java.util.List;

/**
 * The threat that one state felt from another over time.
 *
 * @param observer the code of who felt it
 * @param observerName the short name, such as "Austria-H."
 * @param target the code of whom it was felt from
 * @param colour place of the observer in the palette, from 1
 * @param evidence false if no document speaks: the points, if any, are the prior
 * @param historians true if a viewpoint is chosen and this is not its own curve
 */
public record Curve(
        String observer,
        String observerName,
        String target,
        String targetName,
        int colour,
        Series series,
        List<CurvePoint> points,
        List<HolderLine> holders,
        boolean evidence,
        boolean historians) {

    /** The record as it was known, the record in hindsight, or what a theory expects; each is another kind of line. */
    public enum Series {
        RECORD(""),
        /** The record as it stood at an earlier revision, beside the one of a later. */
        BEFORE(", before"),
        HINDSIGHT(""),
        THEORY(""),
        /** What a theory expects of the actual course, beside a branch of it. */
        ACTUAL(""),
        /** What a theory expects of a counterfactual branch. */
        BRANCH(", if");

        /** Behind the observer's name, tells the curve from its twin. */
        private final String twin;

        Series(String twin) {
            this.twin = twin;
        }
    }

    public Curve {
        points = List.copyOf(points);
        holders = List.copyOf(holders);
    }

    /** Whose curve it is, such as "Austria-H., before". */
    String who() {
        return observerName + series.twin;
    }

    /** The same in the fewest letters, such as "AH, before". */
    String whoInShort() {
        return observer + series.twin;
    }
}
