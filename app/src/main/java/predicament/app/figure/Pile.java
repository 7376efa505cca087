package predicament.app.figure;

import java.util.List;

/** Moves that found no room beside or above the three that stand there already: drawn as a count. */
record Pile(Lane lane, List<Mark> marks, double x, double base, double reach) {

    static final double HEIGHT = 13;

    String words() {
        return "+" + marks.size();
    }

    double width() {
        return TextWidth.of(words(), 10.5, TextWidth.Face.SEMIBOLD) + 8;
    }

    double y() {
        return base - reach;
    }

    Box box() {
        return Box.around(x, y(), width() / 2, HEIGHT / 2);
    }

    Pile on(double base) {
        return new Pile(lane, marks, x, base, reach);
    }
}
