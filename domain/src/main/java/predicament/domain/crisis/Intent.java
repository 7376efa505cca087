package predicament.domain.crisis;

/** Attributed intent as probabilities that sum to 1, from defensive to unlimited revisionist. */
public record Intent(
        double defensive,
        double statusQuo,
        double opportunistic,
        double limitedRevisionist,
        double unlimitedRevisionist) {

    public Intent {
        var sum = defensive + statusQuo + opportunistic + limitedRevisionist + unlimitedRevisionist;
        var least = Math.min(
                Math.min(defensive, statusQuo),
                Math.min(opportunistic, Math.min(limitedRevisionist, unlimitedRevisionist)));
        if (least < 0 || Math.abs(sum - 1) > .001) {
            throw new IllegalArgumentException(
                    "The attributed intents sum to %s; give five shares of at least 0 that sum to 1.".formatted(sum));
        }
    }
}
