package predicament.app.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.StyleSheet.Compound;
import predicament.app.figure.StyleSheet.Rule;

/**
 * Turns a drawing for pages into one that stands alone: colours and type become attributes, links become groups, what
 * only a page needs is left out, and halos are drawn as a text of their own.
 */
final class Painter {

    static final String SANS = "'Source Sans 3', 'Source Sans Pro', Helvetica, Arial, sans-serif";
    private static final StyleSheet SHEET = StyleSheet.of("/static/css/base.css", "/static/css/figure.css");
    private static final List<Rule> RULES = SHEET.rules();
    private static final Map<String, String> TYPEFACES =
            Map.of("--sans", SANS, "--serif", "'Source Serif 4', 'Source Serif Pro', Georgia, serif");
    private static final Set<String> PAINTED = Set.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "font-family",
            "font-size",
            "font-weight",
            "font-style");

    private record Ancestor(String name, Set<String> classes) {}

    private final List<Ancestor> ancestors = new ArrayList<>();

    /** What the element becomes; nothing, or a text after its halo. */
    static List<Element> paint(Element element) {
        return new Painter().painted(element, Map.of());
    }

    private List<Element> painted(Element element, Map<String, String> inherited) {
        var classes = classes(element);
        if (classes.contains("hit")) return List.of();
        ancestors.add(new Ancestor(element.name(), classes));
        var declared = declared();
        var variables = variables(inherited, declared);
        var painted = "none".equals(declared.get("display"))
                ? List.<Element>of()
                : halved(paint(element, declared, variables), declared, variables);
        ancestors.removeLast();
        return painted;
    }

    private Element paint(Element element, Map<String, String> declared, Map<String, String> variables) {
        var painted = Element.of(element.name().equals("a") ? "g" : element.name());
        element.attributes().forEach((name, value) -> {
            if (kept(element, name)) painted.at(name, value);
        });
        var label = element.get("aria-label");
        if (label != null && !element.name().equals("svg"))
            painted.add(Element.of("title").words(label));
        style(declared, variables, element.get("data-over")).forEach(painted::at);
        for (var child : element.children()) {
            if (child instanceof Element part) painted.addAll(painted(part, variables));
            else painted.words((String) child);
        }
        return painted;
    }

    private static boolean kept(Element element, String attribute) {
        if (attribute.equals("id"))
            return Set.of("pattern", "clipPath", "path", "svg").contains(element.name());
        if (attribute.equals("href")) return element.name().equals("use");
        if (attribute.equals("role") || attribute.equals("aria-label"))
            return element.name().equals("svg");
        return !attribute.startsWith("data-") && !attribute.startsWith("aria-") && !attribute.equals("class");
    }

    /** Later and weightier rules win. */
    private Map<String, String> declared() {
        var declared = new LinkedHashMap<String, String>();
        RULES.stream().filter(rule -> fits(rule.selector())).forEach(rule -> declared.putAll(rule.declarations()));
        return declared;
    }

    private boolean fits(List<Compound> selector) {
        var wanted = selector.size() - 1;
        var self = ancestors.getLast();
        if (!selector.get(wanted).fits(self.name(), self.classes())) return false;
        wanted--;
        for (int i = ancestors.size() - 2; i >= 0 && wanted >= 0; i--) {
            var ancestor = ancestors.get(i);
            if (selector.get(wanted).fits(ancestor.name(), ancestor.classes())) wanted--;
        }
        return wanted < 0;
    }

    private static Map<String, String> variables(Map<String, String> inherited, Map<String, String> declared) {
        var variables = new HashMap<>(inherited);
        declared.forEach((name, value) -> {
            if (name.startsWith("--")) variables.put(name, TYPEFACES.getOrDefault(name, value));
        });
        return variables;
    }

    /** Transparent paint becomes the colour that it shows over paper, or over another's paint of the same strength. */
    private static Map<String, String> style(
            Map<String, String> declared, Map<String, String> variables, @Nullable String over) {
        var opacity = Double.parseDouble(declared.getOrDefault("opacity", "1"));
        var paper = StyleValue.of("var(--paper)", variables);
        var ground =
                over == null ? paper : StyleValue.over(StyleValue.of("var(" + over + ")", variables), paper, opacity);
        var style = new LinkedHashMap<String, String>();
        declared.forEach((name, value) -> {
            if (!PAINTED.contains(name)) return;
            var resolved = StyleValue.of(value, variables);
            if (name.equals("font-family") && resolved.equals(SANS)) return;
            style.put(name, StyleValue.isColour(resolved) ? StyleValue.over(resolved, ground, opacity) : resolved);
        });
        return style;
    }

    /** Renderers outside browsers ignore the order of stroke and fill: the halo becomes a text below. */
    private static List<Element> halved(Element painted, Map<String, String> declared, Map<String, String> variables) {
        if (!"stroke".equals(declared.get("paint-order"))) return List.of(painted);
        var halo = Element.of("text").hidden();
        painted.attributes().forEach(halo::at);
        halo.at("fill", StyleValue.of("var(--paper)", variables));
        painted.children().stream().filter(String.class::isInstance).forEach(words -> halo.words((String) words));
        painted.without("stroke").without("stroke-width").without("stroke-linejoin");
        return halo.isEmpty() ? List.of(painted) : List.of(halo, painted);
    }

    private static Set<String> classes(Element element) {
        var classes = element.get("class");
        return classes == null
                ? Set.of()
                : Arrays.stream(classes.split(" ", -1)).collect(Collectors.toSet());
    }
}
