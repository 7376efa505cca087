package predicament.app.curation;

import java.util.List;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;

/** An item of the record beside what a reading puts in its place: only the fields that differ. */
record Replaced(ItemKey key, String kind, String name, List<Part> parts) {

    /** A field as the record and as the reading has it. */
    record Part(String label, String record, String reading) {}

    static Replaced of(CaseSight sight, Item base, Item own) {
        var sheet = Sheet.of(base.key().kind());
        var saying = new Saying(Choices.of(sight));
        var before = Filling.of(sheet, base);
        var after = Filling.of(sheet, own);
        return new Replaced(
                base.key(),
                Kinds.one(base.key().kind()),
                ItemLine.name(sight, base),
                sheet.fields().stream()
                        .map(it -> new Part(it.label(), saying.of(it, before), saying.of(it, after)))
                        .filter(it -> !it.record().equals(it.reading()))
                        .toList());
    }

    /** Its place on the page and in addresses. */
    public String path() {
        return Kinds.path(key.kind()) + "/" + key.id();
    }
}
