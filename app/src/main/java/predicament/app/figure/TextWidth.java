package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How wide words stand in the figure's typeface. */
final class TextWidth {

    /** A cut of the typeface; where its file is missing, every character counts as an average one. */
    record Face(@Nullable FontAdvances advances, double average) {

        static final Face REGULAR = of("SourceSans3-Regular", 0.5);
        static final Face SEMIBOLD = of("SourceSans3-Semibold", 0.53);
        static final Face ITALIC = of("SourceSans3-It", 0.47);

        private static Face of(String file, double average) {
            return new Face(FontAdvances.read("/static/fonts/" + file + ".ttf"), average);
        }

        private double of(char character) {
            return advances == null ? average : advances.of(character);
        }
    }

    private TextWidth() {}

    static double of(String words, double size) {
        return of(words, size, Face.REGULAR);
    }

    static double of(String words, double size, Face face) {
        var width = 0.0;
        for (int i = 0; i < words.length(); i++) width += face.of(words.charAt(i));
        return width * size;
    }

    /** The words, cut with an ellipsis where they would be wider than allowed. */
    static String fitted(String words, double size, Face face, double allowed) {
        if (of(words, size, face) <= allowed) return words;
        var cut = words;
        while (cut.length() > 1 && of(cut + "…", size, face) > allowed) cut = cut.substring(0, cut.length() - 1);
        return cut.stripTrailing() + "…";
    }

    /** The words in lines that are no wider than allowed, broken at spaces and after hyphens, three at most. */
    static List<String> wrapped(String words, double size, Face face, double allowed) {
        return wrapped(words, size, face, allowed, 3);
    }

    static List<String> wrapped(String words, double size, Face face, double allowed, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split("(?<=[ -])", -1)) {
            if (!line.isEmpty() && lines.size() < most - 1 && of((line + word).strip(), size, face) > allowed) {
                lines.add(line.strip());
                line = "";
            }
            line += word;
        }
        lines.add(fitted(line.strip(), size, face, allowed));
        return lines;
    }
}
