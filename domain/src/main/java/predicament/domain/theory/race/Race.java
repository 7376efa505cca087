package predicament.domain.theory.race;

/**
 * Richardson's pair of equations (1919, 1960): dx/dt = k y - a x + g and dy/dt = l x - b y + h, with k and l the reaction
 * to the other's arms, a and b fatigue, g and h standing grievance.
 */
public record Race(double k, double a, double g, double l, double b, double h) {

    /** Where both stand still. */
    public record Point(double x, double y) {}

    /** Fatigue outweighs reaction: a disturbance dies away. */
    public boolean stable() {
        return a > 0 && b > 0 && a * b > k * l;
    }

    public Point equilibrium() {
        var determinant = a * b - k * l;
        if (determinant == 0)
            throw new IllegalArgumentException("A race with ab = kl stands still nowhere or everywhere.");
        return new Point((k * h + b * g) / determinant, (l * g + a * h) / determinant);
    }
}
