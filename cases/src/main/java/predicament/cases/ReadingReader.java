package predicament.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import predicament.cases.Value.Keyed;
import predicament.cases.Value.Scalar;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Reading;
import predicament.domain.source.Confidence;

/** Reads rival readings: each override names the fields that differ, and becomes the whole item with them changed. */
final class ReadingReader {

    private final Draft draft;
    private final Map<Section, List<Keyed>> base;
    private final Set<String> reasonsOfBase = new LinkedHashSet<>();

    ReadingReader(Draft draft, Map<Section, List<Keyed>> base) {
        this.draft = draft;
        this.base = base;
    }

    Optional<Reading> reading(Fields it) {
        var id = it.required("id", draft.scalars::text);
        var name = it.required("name", draft.scalars::text);
        var account = it.required("account", draft.scalars::text);
        var overrides = it.required("overrides", draft.map(this::overrides));
        var confidence = it.optional("confidence", draft.scalars.oneOf(Confidence.class, "degree of confidence"));
        var provenance = draft.provenance(it, confidence.or(() -> Optional.of(Confidence.MEDIUM)));
        return it.build(() -> new Reading(
                id.orElseThrow(),
                name.orElseThrow(),
                account.orElseThrow(),
                overrides.orElseThrow(),
                provenance.orElseThrow()));
    }

    /** Why the items that this reading changes were changed in the base record. */
    Optional<String> reasonOfBase() {
        return reasonsOfBase.isEmpty()
                ? Optional.empty()
                : Optional.of("The base record changed: " + String.join(" ", reasonsOfBase));
    }

    private Optional<List<Item>> overrides(Fields it) {
        var items = new ArrayList<Item>();
        Arrays.stream(Section.values())
                .filter(Section::isOpenToReadings)
                .forEach(section ->
                        items.addAll(it.list(section.key(), draft.scalars.each(value -> override(section, value)))));
        return it.build(() -> items);
    }

    private Optional<Item> override(Section section, Value value) {
        if (!(value instanceof Keyed changed)) {
            return draft.scalars.wrong(value, "A map of keys is needed", "Write {id: …, the fields that differ}.");
        }
        if (!(changed.values().get("id") instanceof Scalar id)) {
            draft.errors.note(value.place(), "The key \"id\" is missing.", "Name the item of the base record.");
            return Optional.empty();
        }
        if (!draft.names.known(id, section.kind(), id.text())) return Optional.empty();
        return base.getOrDefault(section, List.of()).stream()
                .filter(item -> item.values().get("id") instanceof Scalar its
                        && its.text().equals(id.text()))
                .findFirst()
                .filter(item -> draft.sound.contains(item.place()))
                .flatMap(item -> whole(section, item, changed));
    }

    private Optional<Item> whole(Section section, Keyed item, Keyed changed) {
        if (item.values().get("reason") instanceof Scalar reason) reasonsOfBase.add(reason.text());
        var fields = new Fields(item.under(changed), draft.errors);
        fields.optional("reason", draft.scalars::text);
        return ItemReader.read(section, fields, draft).map(whole -> whole);
    }
}
