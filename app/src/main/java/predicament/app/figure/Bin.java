package predicament.app.figure;

import java.util.List;
import predicament.app.figure.Mark.Standing;

/**
 * Moves of a crowded lane that fall into one stretch of the axis, drawn as bars of their number: upward what raises
 * tension or does neither, downward what lowers it.
 *
 * @param perMove how high one move is drawn
 */
record Bin(Lane lane, List<Mark> marks, boolean future, double left, double right, double base, double perMove) {

    /** The least height of a bar, so that one move among thousands is seen. */
    private static final double LEAST = 2;

    /** Below the downward bars stands the number. */
    static final double WORDS = 11;

    double middle() {
        return (left + right) / 2;
    }

    double up() {
        return height(marks.stream().filter(it -> it.direction() >= 0).count());
    }

    /** How much of the upward bar the viewpoint did not know of. */
    double unknown(Canvas canvas) {
        return height(marks.stream()
                .filter(it -> it.direction() >= 0 && canvas.standing(it) == Standing.UNKNOWN_TO_VIEWPOINT)
                .count());
    }

    double down() {
        return height(marks.stream().filter(it -> it.direction() < 0).count());
    }

    private double height(long moves) {
        return moves == 0 ? 0 : Math.max(LEAST, moves * perMove);
    }

    double wordsAt() {
        return base + down() + WORDS;
    }

    Box words() {
        return new Box(left, wordsAt() - 9, right, wordsAt() + 2);
    }

    Bin on(double base) {
        return new Bin(lane, marks, future, left, right, base, perMove);
    }
}
