package predicament.domain.theory;

import java.util.stream.IntStream;

/** Whether a theory has anything to work on here, and if not, why; a number is printed all the same, marked as such. */
public record Applicability(boolean ok, String why) {

    static final Applicability FITS = new Applicability(true, "");

    static Applicability outOfScope(String why) {
        return new Applicability(false, why);
    }

    /** Every theory of interaction needs moves of both sides that the other learned of. */
    static Applicability of(Exchange exchange) {
        return moved(exchange, 0) && moved(exchange, 1)
                ? FITS
                : outOfScope("Needs moves of both sides that the other learned of.");
    }

    private static boolean moved(Exchange exchange, int side) {
        return IntStream.range(0, exchange.size())
                .anyMatch(move -> exchange.actor(move) == side && exchange.sign(move) != 0);
    }

    /** Both must hold; the first reason against is kept. */
    Applicability and(boolean fits, String whyNot) {
        return ok && !fits ? outOfScope(whyNot) : this;
    }
}
