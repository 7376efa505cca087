package predicament.app.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of the pages' stylesheets that a drawing can carry itself: selectors of classes and element names. What
 * answers to a medium, a container or the pointer belongs to the page and is passed over.
 */
final class StyleSheet {

    /** What a selector asks of one element: its name, or none, and its classes. */
    record Compound(String name, Set<String> classes) {

        boolean fits(String element, Set<String> its) {
            return (name.isEmpty() || name.equals(element)) && its.containsAll(classes);
        }
    }

    record Rule(List<Compound> selector, int weight, Map<String, String> declarations) {}

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("[\\w .-]+");
    private static final Set<String> LAYERS = Set.of("@layer tokens", "@layer figure");

    private final List<Rule> rules = new ArrayList<>();

    private StyleSheet() {}

    static StyleSheet of(String... resources) {
        var sheet = new StyleSheet();
        for (var resource : resources)
            sheet.read(COMMENT.matcher(load(resource)).replaceAll(" "));
        return sheet;
    }

    /** In the order in which later ones win. */
    List<Rule> rules() {
        return rules.stream()
                .sorted((one, other) -> Integer.compare(one.weight(), other.weight()))
                .toList();
    }

    private void read(String css) {
        var at = 0;
        while (true) {
            var open = css.indexOf('{', at);
            if (open < 0) return;
            var statements = css.substring(at, open);
            var prelude = statements.substring(statements.lastIndexOf(';') + 1).strip();
            var close = closing(css, open);
            var body = css.substring(open + 1, close);
            if (LAYERS.contains(prelude)) read(body);
            else if (!prelude.startsWith("@")) add(prelude, body);
            at = close + 1;
        }
    }

    private void add(String selectors, String body) {
        var declarations = declarations(body);
        for (var selector : selectors.split(",", -1)) {
            var plain = selector.strip();
            if (plain.equals(":root")) rules.add(new Rule(List.of(new Compound("svg", Set.of())), 0, declarations));
            else if (PLAIN.matcher(plain).matches()) rules.add(rule(plain, declarations));
        }
    }

    private static Rule rule(String selector, Map<String, String> declarations) {
        var compounds = Arrays.stream(selector.split("\\s+", -1))
                .map(StyleSheet::compound)
                .toList();
        var weight = compounds.stream()
                .mapToInt(c -> 100 * c.classes().size() + (c.name().isEmpty() ? 0 : 1))
                .sum();
        return new Rule(compounds, weight, declarations);
    }

    private static Compound compound(String text) {
        var parts = text.split("\\.", -1);
        return new Compound(parts[0], Set.copyOf(Arrays.asList(parts).subList(1, parts.length)));
    }

    private static Map<String, String> declarations(String body) {
        var declarations = new LinkedHashMap<String, String>();
        for (var declaration : body.split(";", -1)) {
            var colon = declaration.indexOf(':');
            if (colon < 0) continue;
            declarations.put(
                    declaration.substring(0, colon).strip(),
                    declaration.substring(colon + 1).strip());
        }
        return declarations;
    }

    private static int closing(String css, int open) {
        var depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') depth++;
            if (css.charAt(i) == '}' && --depth == 0) return i;
        }
        throw new IllegalStateException("The stylesheet leaves a block open.");
    }

    private static String load(String resource) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("The stylesheet " + resource + " is missing.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
