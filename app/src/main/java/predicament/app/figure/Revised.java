package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What befell a move between two revisions. Each has a sign of its own beside the head, so that no colour stands alone. */
public enum Revised {
    UNTOUCHED("As it was"),
    ADDED("Added"),
    WAS("Changed: as it was before"),
    IS("Changed: as it is now"),
    RETRACTED("Retracted");

    private final String words;

    Revised(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign around a head at the origin that stands upward or hangs downward. */
    List<Element> sign(boolean up) {
        return switch (this) {
            case UNTOUCHED, WAS -> List.of();
            case ADDED -> {
                var y = up ? -11.5 : 11.5;
                yield List.of(Element.path("sign", "M-4," + y + "H4M0," + (y - 4) + "V" + (y + 4)));
            }
            case IS -> List.of(Element.of("circle").classes("sign").at("r", 8.5));
            case RETRACTED -> List.of(Element.path("sign", "M-6.5,-6.5L6.5,6.5M6.5,-6.5L-6.5,6.5"));
        };
    }

    /** What the signs mean, and how the two curves of a pair are told apart. */
    static List<KeyEntry.Part> key() {
        var parts = new ArrayList<KeyEntry.Part>();
        for (var each : values()) parts.add(KeyEntry.revised(each));
        parts.add(new KeyEntry.Part(
                26,
                List.of(Element.group("before").add(Element.path("line key-curve", "M0,0H24"))),
                "Felt threat before"));
        parts.add(new KeyEntry.Part(26, List.of(Element.path("line key-curve", "M0,0H24")), "Felt threat after"));
        return parts;
    }
}
