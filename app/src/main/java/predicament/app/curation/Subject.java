package predicament.app.curation;

import org.jspecify.annotations.Nullable;
import predicament.app.curation.Versions.Trail;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Reading;

/**
 * What a form is about: an item of the record, or a new one where there is no trail yet; within a reading, the item as
 * that reading has it in place of the {@code base}.
 */
record Subject(
        CaseSight sight,
        Sheet sheet,
        @Nullable Trail trail,
        @Nullable Reading reading,
        @Nullable Item base) {

    static Subject fresh(CaseSight sight, Sheet sheet) {
        return new Subject(sight, sheet, null, null, null);
    }

    static Subject recorded(CaseSight sight, Sheet sheet, Trail trail) {
        return new Subject(sight, sheet, trail, null, null);
    }

    String slug() {
        return sight.crisis().slug();
    }

    String name() {
        return trail == null ? "" : ItemLine.name(sight, trail.value());
    }

    /** What the reading puts in the place of the record; nothing outside a reading, or where it has nothing of its own. */
    @Nullable
    Replaced replaced() {
        if (reading == null || base == null) return null;
        var own = Overrides.own(reading, base.key());
        return own == null ? null : Replaced.of(sight, base, own);
    }

    /** What is said once it was corrected. */
    String corrected() {
        var one = Kinds.one(sheet.kind());
        return reading == null
                ? "The %s was corrected.".formatted(one)
                : "“%s” now reads the %s so. The record stays as it is.".formatted(reading.name(), one);
    }

    /** What is said once it was taken back. */
    String retracted() {
        var one = Kinds.one(sheet.kind());
        return reading == null
                ? "The %s was retracted. A correction brings it back.".formatted(one)
                : "“%s” now reads the %s as the record has it.".formatted(reading.name(), one);
    }

    /** Where its form stands and is sent to. */
    String address() {
        var of = reading == null ? "" : "/reading/%s/overrides".formatted(reading.id());
        var path = "/cases/%s/edit%s/%s".formatted(slug(), of, sheet.path());
        return trail == null ? path : path + "/" + trail.key().id();
    }

    /** Where an item of the record is read. */
    static String page(String slug, Item item) {
        var at = "/cases/" + slug;
        var key = item.key();
        return switch (key.kind()) {
            case MOVE -> at + "/moves/" + key.id();
            case LEARNING ->
                item instanceof Learning it && it.move() != null ? at + "/moves/" + it.move() : listed(at, item);
            case ASSESSMENT -> at + "/perceptions#" + key.id();
            case SOURCE -> at + "/sources#" + key.id();
            case DESCRIPTION -> at;
            case ACTOR, HOLDER, PRIOR, BALANCE, DISTINGUISHABILITY, AIM, READING, ONSET -> listed(at, item);
        };
    }

    private static String listed(String at, Item item) {
        return at + "/edit?kind=" + Kinds.path(item.key().kind());
    }
}
