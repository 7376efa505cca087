package predicament.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import predicament.cases.Value.Place;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.ItemKind;
import predicament.domain.source.Source;
import predicament.domain.source.SourceId;

/**
 * Reads BibTeX: entries with braced, quoted or numeric values, and comments after {@code %}. Stricter than the program of
 * that name, so that no field is lost in silence; a field {@code reason} says why an entry was changed.
 */
final class Bibliography {

    private final String file;
    private final String text;
    private final Draft draft;
    private int at;

    private Bibliography(String file, String text, Draft draft) {
        this.file = file;
        this.text = text;
        this.draft = draft;
    }

    static List<Filed> read(String file, String text, Draft draft) {
        return new Bibliography(file, text, draft).entries();
    }

    /** A mistake of form, after which reading goes on with the next entry. */
    private static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String sentence) {
            super(sentence);
        }
    }

    private List<Filed> entries() {
        var entries = new ArrayList<Filed>();
        while (skipToEntry()) {
            var place = place("");
            try {
                entry(place).ifPresent(entries::add);
            } catch (Malformed mistake) {
                draft.names.leaveOpen(ItemKind.SOURCE);
                draft.errors.note(
                        place(""),
                        "This is no BibTeX: " + mistake.getMessage(),
                        "The entry begins on line " + place.line() + ".");
                var next = text.indexOf("\n@", Math.max(at - 1, 0));
                at = next < 0 ? text.length() : next;
            }
        }
        return entries;
    }

    private boolean skipToEntry() {
        skipBlank();
        if (at < text.length() && text.charAt(at) != '@') {
            draft.errors.note(place(""), "Text stands outside an entry.", "Put % before a comment.");
            while (at < text.length() && !(text.charAt(at) == '@' && (at == 0 || text.charAt(at - 1) == '\n'))) at++;
        }
        return at < text.length();
    }

    private Optional<Filed> entry(Place start) throws Malformed {
        expect('@');
        var type = word("an entry type").toLowerCase(Locale.ROOT);
        expect('{');
        var key = word("a key");
        var place = start.key(key);
        Map<String, String> fields = new LinkedHashMap<>();
        int before = draft.errors.count();
        while (accept(',')) {
            if (peek() == '}') break;
            field(key, fields);
        }
        expect('}');
        draft.names.declare(ItemKind.SOURCE, key, place);
        var reason = fields.remove("reason");
        if (draft.errors.count() > before) return Optional.empty();
        return draft.errors
                .attempt(place, () -> new BibliographyEntry(new Source(new SourceId(key), type, fields)))
                .map(item -> new Filed(item, reason, start.toString()));
    }

    private void field(String key, Map<String, String> fields) throws Malformed {
        skipBlank();
        var place = place(key);
        var name = word("the name of a field").toLowerCase(Locale.ROOT);
        expect('=');
        var raw = value();
        var plain = name.equals("url") || name.equals("doi") ? raw : plain(place.key(name), raw);
        if (plain != null && fields.putIfAbsent(name, plain) != null) {
            draft.errors.note(place, "The field \"%s\" stands twice.".formatted(name), "Keep one of them.");
        }
    }

    private @Nullable String plain(Place place, String raw) {
        return draft.errors.attempt(place, () -> Latex.plain(raw)).orElse(null);
    }

    private String value() throws Malformed {
        return switch (peek()) {
            case '{' -> delimited('}');
            case '"' -> delimited('"');
            default -> {
                var number = word("a value in braces");
                if (number.chars().allMatch(Character::isDigit)) yield number;
                throw new Malformed("\"%s\" needs braces around it.".formatted(number));
            }
        };
    }

    private String delimited(char end) throws Malformed {
        int from = ++at;
        int depth = 0;
        for (; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\\') at++;
            else if (depth == 0 && c == end) return text.substring(from, at++);
            else if (c == '{') depth++;
            else if (c == '}') depth--;
            if (c == '\n' && text.startsWith("@", at + 1)) break;
        }
        throw new Malformed("a value has no end.");
    }

    private String word(String what) throws Malformed {
        skipBlank();
        int from = at;
        while (at < text.length() && isWordLetter(text.charAt(at))) at++;
        if (at == from)
            throw new Malformed(what + " is needed" + (at < text.length() ? " before " + text.charAt(at) : "") + ".");
        return text.substring(from, at);
    }

    private static boolean isWordLetter(char c) {
        return Character.isLetterOrDigit(c) || "-_:.+/".indexOf(c) >= 0;
    }

    private void expect(char c) throws Malformed {
        if (!accept(c)) {
            throw new Malformed(
                    at < text.length()
                            ? "%s is needed before %s.".formatted(c, text.charAt(at))
                            : "%s is missing at the end.".formatted(c));
        }
    }

    private boolean accept(char c) {
        if (peek() != c) return false;
        at++;
        return true;
    }

    private char peek() {
        skipBlank();
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipBlank() {
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == '%') at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            else if (Character.isWhitespace(c)) at++;
            else return;
        }
    }

    private Place place(String path) {
        int line = 1
                + (int) text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Place(file, line, path);
    }
}
