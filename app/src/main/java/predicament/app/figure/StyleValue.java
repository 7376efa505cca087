package predicament.app.figure;

import java.util.Locale;
import java.util.Map;

/** Resolves what a stylesheet says to what any renderer understands: no variables, light theme, no transparency. */
final class StyleValue {

    private StyleValue() {}

    static String of(String value, Map<String, String> variables) {
        var call = value.indexOf("var(");
        if (call >= 0) {
            var close = closing(value, call + 3);
            var parts = halves(value.substring(call + 4, close));
            var resolved = variables.getOrDefault(parts[0], parts[1]);
            return of(value.substring(0, call) + resolved + value.substring(close + 1), variables);
        }
        if (value.startsWith("light-dark(")) return of(halves(value.substring(11, closing(value, 10)))[0], variables);
        return value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
    }

    static boolean isColour(String value) {
        return value.startsWith("#");
    }

    /** The colour that a share of one over the other gives. */
    static String over(String colour, String ground, double share) {
        var out = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            var mixed = share * channel(colour, channel) + (1 - share) * channel(ground, channel);
            out.append(String.format(Locale.ROOT, "%02x", Math.round(mixed)));
        }
        return out.toString();
    }

    private static int channel(String colour, int place) {
        var wide = colour.length() > 4;
        var digits = wide
                ? colour.substring(1 + 2 * place, 3 + 2 * place)
                : colour.substring(1 + place, 2 + place).repeat(2);
        return Integer.parseInt(digits, 16);
    }

    private static String[] halves(String arguments) {
        var depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            var c = arguments.charAt(i);
            if (c == '(') depth++;
            if (c == ')') depth--;
            if (c == ',' && depth == 0)
                return new String[] {
                    arguments.substring(0, i).strip(),
                    arguments.substring(i + 1).strip()
                };
        }
        return new String[] {arguments.strip(), ""};
    }

    private static int closing(String value, int open) {
        var depth = 0;
        for (int i = open; i < value.length(); i++) {
            if (value.charAt(i) == '(') depth++;
            if (value.charAt(i) == ')' && --depth == 0) return i;
        }
        throw new IllegalStateException("A parenthesis is left open in " + value + ".");
    }
}
