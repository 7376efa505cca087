package predicament.domain.theory;

import predicament.domain.crisis.ActorId;

/** Whether a theory has anything to work on here, and if not, why; a number is printed all the same, marked as such. */
public record Applicability(boolean ok, String why) {

    static final Applicability FITS = new Applicability(true, "");

    static Applicability outOfScope(String why) {
        return new Applicability(false, why);
    }

    /** Every theory of interaction needs moves of both sides that the other learned of. */
    static Applicability of(Exchange exchange) {
        return moved(exchange, exchange.a()) && moved(exchange, exchange.b())
                ? FITS
                : outOfScope("Needs moves of both sides that the other learned of.");
    }

    private static boolean moved(Exchange exchange, ActorId actor) {
        return exchange.felt().stream().anyMatch(it -> it.actor().equals(actor) && it.sign() != 0);
    }

    /** Both must hold; the first reason against is kept. */
    Applicability and(boolean fits, String whyNot) {
        return ok && !fits ? outOfScope(whyNot) : this;
    }
}
