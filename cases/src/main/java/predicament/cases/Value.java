package predicament.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a case file at its place. */
sealed interface Value {

    Place place();

    /** What it is, for a sentence about a mistake. */
    String noun();

    /** The place of a value: file, line, and the path of keys that leads to it. */
    record Place(String file, int line, String path) {

        Place key(String key) {
            return new Place(file, line, path.isEmpty() ? key : path + "." + key);
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** What YAML 1.2 takes a bare word for; quoted text is always text. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /** A single word, number or text. */
    record Scalar(Place place, String text, Kind kind) implements Value {

        @Override
        public String noun() {
            return switch (kind) {
                case TEXT -> "the text \"" + text + "\"";
                case NUMBER -> "the number " + text;
                case TRUTH -> text;
                case NOTHING -> "nothing";
            };
        }
    }

    /** A list. */
    record Many(Place place, List<Value> values) implements Value {

        public Many {
            values = List.copyOf(values);
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** A map of keys to values, in the order of the file. */
    record Keyed(Place place, Map<String, Value> values) implements Value {

        public Keyed {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** This map with the keys of another over its own. */
        Keyed under(Keyed other) {
            var merged = new LinkedHashMap<>(values);
            merged.putAll(other.values());
            return new Keyed(other.place(), merged);
        }

        @Override
        public String noun() {
            return "a map";
        }
    }
}
