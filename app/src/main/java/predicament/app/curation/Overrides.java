package predicament.app.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.curation.Versions.Trail;
import predicament.app.frame.BadRequest;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.record.ItemVersion;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Reading;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;

/** Items as a rival reading has them. Each is a part of the reading, whose versions are also theirs. */
@Component
class Overrides {

    private final ItemPage page;
    private final Versions versions;
    private final CurationDesk desk;

    Overrides(ItemPage page, Versions versions, CurationDesk desk) {
        this.page = page;
        this.versions = versions;
        this.desk = desk;
    }

    /** The reading, which must stand. */
    Trail reading(CaseSight sight, String id) {
        var trail = versions.of(sight.crisis(), new ItemKey(ItemKind.READING, id));
        if (!trail.newest().retracted()) return trail;
        throw new BadRequest(
                "This reading was retracted: bring it back before you change what it reads otherwise.",
                new Way(
                        "The reading",
                        "/cases/%s/edit/reading/%s".formatted(sight.crisis().slug(), id)));
    }

    /** An item in the reading: its own value of it, or that of the record where it has none yet. */
    Editable of(String slug, String reading, String kind, String id) {
        var sheet = Sheet.of(Kinds.of(kind, slug));
        var sight = page.sight(slug, sheet.kind());
        if (!Kinds.isRead(sheet.kind())) {
            throw new NotFound(
                    "A reading says nothing of its own about %s.".formatted(Kinds.a(sheet.kind())),
                    List.of(new Way("The readings of this case", "/cases/%s/edit?kind=reading".formatted(slug))));
        }
        return of(sight, sheet, new ItemKey(sheet.kind(), id), reading(sight, reading));
    }

    private InReading of(CaseSight sight, Sheet sheet, ItemKey key, Trail reading) {
        var base = versions.of(sight.crisis(), key).value();
        var trail = new Trail(
                key, reading.versions().stream().map(it -> like(it, key, base)).toList());
        return new InReading(new Subject(sight, sheet, trail, (Reading) reading.value(), base), reading, base, this);
    }

    /** A version of the reading as one of the item within it. */
    private static ItemVersion like(ItemVersion it, ItemKey key, Item base) {
        var own = it.item() == null ? null : own((Reading) it.item(), key);
        return new ItemVersion(
                it.version(),
                it.revision(),
                own == null ? base : own,
                it.reason(),
                it.person(),
                it.recordedAt(),
                it.origin());
    }

    /** Each item that the reading has in its own way, beside what the record says or said last. */
    List<Replaced> replaced(CaseSight sight, Reading reading) {
        return reading.overrides().stream()
                .map(it ->
                        Replaced.of(sight, versions.of(sight.crisis(), it.key()).value(), it))
                .toList();
    }

    static @Nullable Item own(Reading reading, ItemKey key) {
        return reading.overrides().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Puts a value into the reading, or takes it out. What others did meanwhile to other items of the reading stays. */
    private long put(CrisisId crisis, Trail reading, ItemKey key, @Nullable Item value, int seen, String reason) {
        var standing = (Reading) reading.value(seen);
        try {
            return desk.correct(crisis, with(standing, key, value), seen, reason);
        } catch (Stale stale) {
            var now = versions.of(crisis, reading.key(), stale.current());
            var untouched = Objects.equals(own(standing, key), own((Reading) now.value(), key));
            if (!untouched || now.newest().retracted()) throw stale;
            return put(crisis, now, key, value, stale.current(), reason);
        }
    }

    private static Reading with(Reading reading, ItemKey key, @Nullable Item value) {
        var overrides = new ArrayList<>(reading.overrides());
        var place = reading.overrides().stream().map(Item::key).toList().indexOf(key);
        if (place >= 0) overrides.remove(place);
        if (value != null) overrides.add(place < 0 ? overrides.size() : place, value);
        return new Reading(reading.id(), reading.name(), reading.account(), overrides, reading.provenance());
    }

    private record InReading(Subject subject, Trail reading, Item base, Overrides overrides) implements Editable {

        @Override
        public long correct(Item value, int seen, String reason) {
            if (value.equals(base)) {
                throw new Refused("This is what the record says: change something, or leave it to the record.");
            }
            return overrides.put(subject.sight().crisis(), reading, base.key(), value, seen, reason);
        }

        @Override
        public long retract(int seen, String reason) {
            if (reason.isBlank()) throw new Refused("Give the reason for the retraction.");
            return overrides.put(subject.sight().crisis(), reading, base.key(), null, seen, reason);
        }

        @Override
        public Editable upTo(int version) {
            var sight = overrides.page.sight(subject.slug(), base.key().kind());
            var now = overrides.versions.of(sight.crisis(), reading.key(), version);
            return overrides.of(sight, subject.sheet(), base.key(), now);
        }

        @Override
        public String page(Item value) {
            return list() + "#" + Kinds.path(base.key().kind()) + "-"
                    + base.key().id();
        }

        @Override
        public String list() {
            return "/cases/%s/edit/reading/%s/overrides"
                    .formatted(subject.slug(), reading.key().id());
        }
    }
}
