package predicament.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import predicament.cases.Value.Kind;
import predicament.cases.Value.Many;
import predicament.cases.Value.Scalar;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;

/** Reads single values: text, numbers, ranges and words of a list. What cannot be read is noted and left empty. */
final class Scalars {

    private static final String RANGE_HINT = "Write low, most likely and high, as [0.6, 0.7, 0.8].";

    private final Errors errors;

    Scalars(Errors errors) {
        this.errors = errors;
    }

    Optional<String> text(Value value) {
        if (value instanceof Scalar(var place, var text, var kind) && kind == Kind.TEXT) {
            if (!text.isBlank()) return Optional.of(text.strip());
            errors.note(place, "The text is empty.", "Fill it in, or leave the key off if it is not required.");
            return Optional.empty();
        }
        return wrong(value, "Text is needed", "Put it in quotes.");
    }

    /** Text of at most so many characters, for what a narrow place must show. */
    Function<Value, Optional<String>> text(int longest) {
        return value -> text(value).filter(text -> {
            int length = text.codePointCount(0, text.length());
            if (length > longest) {
                errors.note(value.place(), "%d characters are too many; at most %d fit.".formatted(length, longest));
            }
            return length <= longest;
        });
    }

    /** Text that may also look like a number, such as a year or a page. */
    Optional<String> word(Value value) {
        if (value instanceof Scalar(var place, var text, var kind) && kind == Kind.NUMBER) return Optional.of(text);
        return text(value);
    }

    Optional<Double> number(Value value) {
        if (value instanceof Scalar(var place, var text, var kind) && kind == Kind.NUMBER) {
            try {
                var number = Double.parseDouble(text);
                if (Double.isFinite(number)) return Optional.of(number);
            } catch (NumberFormatException hexadecimal) {
                errors.note(place, "%s is no plain number.".formatted(text), "Write it as 0.6.");
                return Optional.empty();
            }
        }
        return wrong(value, "A number is needed", "Write it plainly, without quotes, as 0.6.");
    }

    Function<Value, Optional<Double>> number(double least, double most) {
        return value -> number(value).filter(number -> within(value, number, least, most));
    }

    Function<Value, Optional<Integer>> whole(int least, int most) {
        return value -> number(value)
                .filter(number -> within(value, number, least, most))
                .flatMap(number -> {
                    if (number == Math.rint(number)) return Optional.of(number.intValue());
                    errors.note(value.place(), "%s is no whole number.".formatted(number));
                    return Optional.empty();
                });
    }

    /** One number, or low, most likely and high. */
    Function<Value, Optional<Range>> range(double least, double most, String what) {
        return value -> {
            if (!(value instanceof Many(var place, var values))) {
                return number(value)
                        .flatMap(it ->
                                errors.attempt(value.place(), () -> Range.of(it).within(least, most, what)));
            }
            if (values.size() != 3) {
                errors.note(place, "A range has three numbers, here are %d.".formatted(values.size()), RANGE_HINT);
                return Optional.empty();
            }
            var ends = new ArrayList<Double>();
            values.forEach(each -> number(each).ifPresent(ends::add));
            if (ends.size() < 3) return Optional.empty();
            return errors.attempt(
                    place, () -> new Range(ends.get(0), ends.get(1), ends.get(2)).within(least, most, what));
        };
    }

    Optional<Boolean> truth(Value value) {
        if (value instanceof Scalar(var place, var text, var kind) && kind == Kind.TRUTH) {
            return Optional.of(text.toLowerCase(Locale.ROOT).equals("true"));
        }
        return wrong(value, "True or false is needed", "Write true or false, without quotes.");
    }

    /** A word of an enumeration: lower case with hyphens, or for move types the code itself. */
    <E extends Enum<E>> Function<Value, Optional<E>> oneOf(Class<E> type, String noun) {
        var words = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) words.put(spelled(constant), constant);
        return oneOf(words, noun);
    }

    <T> Function<Value, Optional<T>> oneOf(Map<String, T> words, String noun) {
        return value -> {
            if (value instanceof Scalar(var place, var text, var kind)
                    && kind == Kind.TRUTH
                    && words.containsKey("no")) {
                errors.note(place, text + " is " + noun + " only in other words.", "Write \"yes\" or \"no\".");
                return Optional.empty();
            }
            return text(value).flatMap(word -> {
                var found = words.get(word);
                if (found == null) {
                    var sentence = "\"%s\" is no %s.".formatted(word, noun);
                    errors.noteUnknown(value.place(), sentence, word, words.keySet());
                }
                return Optional.ofNullable(found);
            });
        };
    }

    static String spelled(Enum<?> constant) {
        return constant instanceof MoveType
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads each value of a list. */
    <T> Function<Value, Optional<List<T>>> each(Function<Value, Optional<T>> reader) {
        return value -> {
            if (!(value instanceof Many(var place, var values))) {
                return wrong(value, "A list is needed", "Put it in brackets, as [first, second].");
            }
            var read = new ArrayList<T>();
            for (var each : values) reader.apply(each).ifPresent(read::add);
            return Optional.of(read);
        };
    }

    private boolean within(Value value, double number, double least, double most) {
        if (number >= least && number <= most) return true;
        errors.note(
                value.place(),
                "%s is out of bounds; it must lie between %s and %s."
                        .formatted(plain(number), plain(least), plain(most)));
        return false;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    <T> Optional<T> wrong(Value value, String needed, String hint) {
        errors.note(value.place(), "%s; here is %s.".formatted(needed, value.noun()), hint);
        return Optional.empty();
    }
}
