package predicament.app.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** The typefaces that a downloaded drawing carries with it. */
final class Typefaces {

    private static final String RULES = face("Source Sans 3", "normal", "source-sans-3-latin-ext-wght-normal")
            + face("Source Sans 3", "normal", "source-sans-3-latin-wght-normal")
            + face("Source Sans 3", "italic", "source-sans-3-latin-wght-italic")
            + face("Source Serif 4", "normal", "source-serif-4-latin-wght-normal");

    private Typefaces() {}

    static Element embedded() {
        return Element.of("defs").add(Element.of("style").words(RULES));
    }

    private static String face(String family, String style, String file) {
        var extended = file.contains("-ext-") ? "unicode-range:U+0100-024F,U+1E00-1EFF;" : "";
        return "@font-face{font-family:'" + family + "';font-style:" + style + ";font-weight:200 900;" + extended
                + "src:url(data:font/woff2;base64," + base64(file) + ") format('woff2')}";
    }

    private static String base64(String file) {
        try (var in = Typefaces.class.getResourceAsStream("/static/fonts/" + file + ".woff2")) {
            if (in == null) throw new IllegalStateException("The typeface " + file + " is missing.");
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
