package predicament.cases;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import predicament.cases.Value.Keyed;
import predicament.cases.Value.Place;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;

/** A case while it is read: its mistakes so far, its names, its clocks and its usual coder. */
final class Draft {

    final Errors errors = new Errors();
    final Scalars scalars = new Scalars(errors);
    final Names names = new Names(errors, scalars);
    final Times times = new Times(errors, scalars);

    /** The maps that could be read as an item. */
    final Set<Place> sound = new HashSet<>();

    private Optional<String> coder = Optional.empty();

    void setCoder(Optional<String> coder) {
        this.coder = coder;
    }

    /** Reads an id of its own kind, refused where it has the wrong shape. */
    <T> Function<Value, Optional<T>> id(Function<String, T> id) {
        return value -> scalars.text(value).flatMap(text -> errors.attempt(value.place(), () -> id.apply(text)));
    }

    /** Reads a map by its fields. */
    <T> Function<Value, Optional<T>> map(Function<Fields, Optional<T>> reader) {
        return value -> value instanceof Keyed map
                ? reader.apply(new Fields(map, errors))
                : scalars.wrong(value, "A map of keys is needed", "Write {key: value, …}.");
    }

    Optional<Provenance> provenance(Fields it) {
        return provenance(it, it.required("confidence", scalars.oneOf(Confidence.class, "degree of confidence")));
    }

    Optional<Provenance> provenance(Fields it, Optional<Confidence> confidence) {
        int before = errors.count();
        var citations = it.required("sources", scalars.each(this::citation));
        var itsCoder = it.optional("coder", scalars::text).or(() -> coder);
        if (errors.count() > before || confidence.isEmpty()) return Optional.empty();
        return errors.attempt(
                it.place(),
                () -> new Provenance(citations.orElseThrow(), itsCoder.orElse("unknown"), confidence.orElseThrow()));
    }

    Optional<Citation> citation(Value value) {
        return this.<Citation>map(it -> {
                    var source = it.required("source", names::source);
                    var at = it.optional("at", scalars::word);
                    var note = it.optional("note", scalars::text);
                    return it.build(() -> new Citation(source.orElseThrow(), at.orElse(null), note.orElse(null)));
                })
                .apply(value);
    }
}
