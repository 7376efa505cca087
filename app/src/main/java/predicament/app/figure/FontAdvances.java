package predicament.app.figure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each character of a TrueType font moves the pen, read from the file itself so that no display is needed. */
final class FontAdvances {

    private static final int UNICODE_BMP = 0x30001;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int longMetrics;
    private final int characters;
    private final double[] known = new double[0x250];

    private FontAdvances(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        for (int i = 0, count = font.getShort(4); i < count; i++) {
            var entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), font.getInt(entry + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        longMetrics = unsigned(table("hhea") + 34);
        characters = characterTable();
        for (char c = 0; c < known.length; c++) known[c] = read(c);
    }

    /** Null where the font is not on the class path. */
    static @Nullable FontAdvances read(String resource) {
        try (InputStream in = FontAdvances.class.getResourceAsStream(resource)) {
            return in == null ? null : new FontAdvances(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("The font " + resource + " cannot be read.", e);
        }
    }

    /** In parts of the type size. */
    double of(char character) {
        return character < known.length ? known[character] : read(character);
    }

    private double read(char character) {
        var glyph = Math.min(glyphOf(character), longMetrics - 1);
        return (double) unsigned(table("hmtx") + 4 * glyph) / unitsPerEm;
    }

    private int characterTable() {
        var cmap = table("cmap");
        for (int i = 0, count = unsigned(cmap + 2); i < count; i++) {
            var entry = cmap + 4 + 8 * i;
            var platform = font.getInt(entry);
            var at = cmap + font.getInt(entry + 4);
            if ((platform == UNICODE_BMP || platform == 3) && unsigned(at) == 4) return at;
        }
        throw new IllegalStateException("The font has no table of Unicode characters.");
    }

    private int glyphOf(char character) {
        var segments = unsigned(characters + 6) / 2;
        var ends = characters + 14;
        var starts = ends + 2 * segments + 2;
        var deltas = starts + 2 * segments;
        var offsets = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            if (character > unsigned(ends + 2 * i)) continue;
            var start = unsigned(starts + 2 * i);
            if (character < start) return 0;
            var delta = unsigned(deltas + 2 * i);
            var offset = unsigned(offsets + 2 * i);
            if (offset == 0) return (character + delta) & 0xFFFF;
            var glyph = unsigned(offsets + 2 * i + offset + 2 * (character - start));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }

    private int table(String name) {
        var offset = tables.get(name);
        if (offset == null) throw new IllegalStateException("The font has no table " + name + ".");
        return offset;
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(font.getShort(offset));
    }
}
