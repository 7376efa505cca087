package predicament.app.calculate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import predicament.app.command.Stopped;

/** What stands on a command's line: words, flags, options with a value, and {@code --param name=value} any number of times. */
record Options(List<String> words, Set<String> flags, Map<String, String> values, Map<String, Double> params) {

    static Options of(List<String> line, Set<String> known, Set<String> knownFlags) {
        var words = new ArrayList<String>();
        var flags = new LinkedHashSet<String>();
        var values = new LinkedHashMap<String, String>();
        var params = new LinkedHashMap<String, Double>();
        for (var k = 0; k < line.size(); k++) {
            var word = line.get(k);
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            var name = word.substring(2);
            if (knownFlags.contains(name)) {
                flags.add(name);
                continue;
            }
            if (!known.contains(name))
                throw new Stopped("There is no option %s here; --help names them.".formatted(word));
            if (k + 1 == line.size()) throw new Stopped("%s needs a value after it.".formatted(word));
            var value = line.get(++k);
            if (name.equals("param")) {
                param(value, params);
            } else {
                values.put(name, value);
            }
        }
        return new Options(words, flags, values, params);
    }

    private static void param(String text, Map<String, Double> params) {
        var equals = text.indexOf('=');
        if (equals < 1) throw new Stopped("--param %s: write name=value, as in beta=1.5.".formatted(text));
        params.put(text.substring(0, equals), number("--param " + text, text.substring(equals + 1)));
    }

    double number(String name, double absent) {
        var value = values.get(name);
        return value == null ? absent : number("--" + name, value);
    }

    private static double number(String what, String text) {
        try {
            var number = Double.parseDouble(text);
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Stopped("%s: \"%s\" is no number.".formatted(what, text));
    }

    String word(int place, String what) {
        if (words.size() <= place) throw new Stopped("Name %s; --help shows how.".formatted(what));
        return words.get(place);
    }

    void atMost(int count) {
        if (words.size() > count)
            throw new Stopped("\"%s\" is one word too many; --help shows how.".formatted(words.get(count)));
    }
}
