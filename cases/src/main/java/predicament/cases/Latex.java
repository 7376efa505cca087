package predicament.cases;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns the LaTeX of bibliographies into plain text: accents, letters, dashes and quotes. */
final class Latex {

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030C"),
            Map.entry("u", "\u0306"),
            Map.entry("H", "\u030B"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("emph", ""),
            Map.entry("textit", ""));

    /** {@code \"{o}}, {@code \"o}, {@code \'\i}. */
    private static final Pattern MARK = Pattern.compile("\\\\([\"'`^~=.])\\s*(?:\\{\\\\?(\\p{L})}|\\\\?(\\p{L}))");
    /** {@code \v{s}}, {@code \v s}. */
    private static final Pattern NAMED_MARK = Pattern.compile("\\\\([cvuHkr])(?:\\{\\\\?(\\p{L})}|\\s+(\\p{L}))");
    /** {@code \ss}, with the blank or the braces that end it. */
    private static final Pattern COMMAND = Pattern.compile("\\\\(\\p{L}+)(?:\\{}|\\s)?");

    private Latex() {}

    static String plain(String latex) {
        var text = MARK.matcher(latex).replaceAll(Latex::accented);
        text = NAMED_MARK.matcher(text).replaceAll(Latex::accented);
        text = COMMAND.matcher(text).replaceAll(Latex::letter);
        text = text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”");
        text = text.replaceAll("(?<!\\\\)~", " ")
                .replaceAll("(?<!\\\\)[{}]", "")
                .replaceAll("\\\\([&%$#_{}~])", "$1");
        if (text.contains("\\")) throw unknown(text.substring(text.indexOf('\\')));
        return Normalizer.normalize(text.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
    }

    private static String accented(MatchResult match) {
        var letter = match.group(2) == null ? match.group(3) : match.group(2);
        return letter + ACCENTS.getOrDefault(match.group(1), "");
    }

    private static String letter(MatchResult match) {
        var letter = LETTERS.get(match.group(1));
        if (letter == null) throw unknown(match.group());
        return letter;
    }

    private static IllegalArgumentException unknown(String command) {
        return new IllegalArgumentException(
                "The LaTeX \"%s\" is not known here; write the letter itself.".formatted(command.strip()));
    }
}
