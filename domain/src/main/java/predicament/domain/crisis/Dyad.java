package predicament.domain.crisis;

/** Two states as a pair without order; the one that comes first in the alphabet stands first. */
public record Dyad(ActorId a, ActorId b) {

    public Dyad {
        if (a.equals(b)) throw new IllegalArgumentException("A dyad needs two states; %s is named twice.".formatted(a));
        if (a.compareTo(b) > 0) {
            var first = b;
            b = a;
            a = first;
        }
    }

    /** Reads {@code DE-RU}. */
    public static Dyad parse(String text) {
        var codes = text.split("-", -1);
        if (codes.length != 2) {
            throw new IllegalArgumentException(
                    "\"%s\" is no dyad: write two codes with a hyphen, as DE-RU.".formatted(text));
        }
        return new Dyad(new ActorId(codes[0]), new ActorId(codes[1]));
    }

    public boolean has(ActorId actor) {
        return a.equals(actor) || b.equals(actor);
    }

    public ActorId other(ActorId actor) {
        return actor.equals(a) ? b : a;
    }

    @Override
    public String toString() {
        return a + "-" + b;
    }
}
