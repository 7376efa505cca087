package predicament.app.figure;

import predicament.app.figure.Mark.Standing;

/**
 * A move's head where it is drawn: always at its hour.
 *
 * @param reach how far it stands from the lane's base line, upward positive
 */
record Head(Lane lane, Mark mark, Standing standing, double x, double base, double reach) {

    static final double RADIUS = 4.5;

    /** Heads nearer than this to each other would touch. */
    static final double PITCH = 9.4;

    double y() {
        return base - reach;
    }

    boolean up() {
        return reach >= 0;
    }

    Box box() {
        return Box.around(x, y(), RADIUS * 1.25);
    }

    Box stem() {
        return new Box(x - 1.5, Math.min(base, y()), x + 1.5, Math.max(base, y()));
    }

    Head on(double base) {
        return new Head(lane, mark, standing, x, base, reach);
    }
}
