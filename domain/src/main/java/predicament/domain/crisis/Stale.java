package predicament.domain.crisis;

/** A refusal because the item was changed since the editor saw it. */
public final class Stale extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient ItemKey item;
    private final int seen;
    private final int current;

    public Stale(ItemKey item, int seen, int current) {
        super("The %s \"%s\" is at version %d by now; you saw version %d. Compare both and decide again."
                .formatted(item.kind().noun(), item.id(), current, seen));
        this.item = item;
        this.seen = seen;
        this.current = current;
    }

    public ItemKey item() {
        return item;
    }

    public int seen() {
        return seen;
    }

    public int current() {
        return current;
    }
}
