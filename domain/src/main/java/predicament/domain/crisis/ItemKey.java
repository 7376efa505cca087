package predicament.domain.crisis;

import java.util.Comparator;
import java.util.Locale;

/** The identity of an item inside its crisis: its kind and its id. Written as {@code move/ah-note-to-serbia}. */
public record ItemKey(ItemKind kind, String id) implements Comparable<ItemKey> {

    private static final Comparator<ItemKey> ORDER =
            Comparator.comparing(ItemKey::kind).thenComparing(ItemKey::id);

    public static ItemKey parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException(
                    "\"%s\" names no item: write its kind, a slash and its id.".formatted(text));
        }
        return new ItemKey(
                ItemKind.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)), text.substring(slash + 1));
    }

    /** The kind and the id as a sentence names them: {@code move "ah-note-to-serbia"}. */
    String inWords() {
        return "%s \"%s\"".formatted(kind.noun(), id);
    }

    @Override
    public int compareTo(ItemKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
