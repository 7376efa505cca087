package predicament.app.figure;

/**
 * The shapes that a figure is drawn in. A page holds the first three and shows the one that fits, so that no text
 * shrinks below reading size; the last two stand alone, with title, key and credit, and need no stylesheet.
 */
public enum Size {
    WIDE("", 1000, 150, 110),
    MEDIUM("md-", 640, 112, 88),
    NARROW("sm-", 360, 9, 45),
    PRINT("pr-", 640, 112, 88),
    EXPORT("ex-", 1000, 150, 110);

    private final String prefix;
    private final double width;
    private final double left;
    private final double right;

    Size(String prefix, double width, double left, double right) {
        this.prefix = prefix;
        this.width = width;
        this.left = left;
        this.right = right;
    }

    /** Begins every id of this drawing, since a page holds several. */
    public String prefix() {
        return prefix;
    }

    double width() {
        return width;
    }

    /** Where the axis begins. */
    double x0() {
        return left;
    }

    /** Where the axis ends. */
    double x1() {
        return width - right;
    }

    double margin() {
        return this == PRINT ? 4 : 24;
    }

    /** A printed page holds lanes and three panels with their key at a type of 8 points and more. */
    double panelHeight() {
        return this == PRINT ? 84 : 104;
    }

    boolean standsAlone() {
        return this == PRINT || this == EXPORT;
    }

    /** Too narrow for names beside the lanes. */
    boolean namesAbove() {
        return this == NARROW;
    }

    /** Too narrow for a pair's name beside its panel. */
    boolean titlesAbove() {
        return this != WIDE && this != EXPORT;
    }
}
