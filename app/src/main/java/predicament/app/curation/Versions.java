package predicament.app.curation;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.frame.BadRequest;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.people.Roles;
import predicament.app.record.CaseRecords;
import predicament.app.record.ItemVersion;
import predicament.app.record.ReadYourWrites;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.Origin;

/** The versions of one item, with who made each, when and why. */
@Component
class Versions {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.UK);

    private final CaseRecords records;
    private final Roles roles;
    private final ReadYourWrites written;

    Versions(CaseRecords records, Roles roles, ReadYourWrites written) {
        this.records = records;
        this.roles = roles;
        this.written = written;
    }

    /** An item's history: oldest first, never empty. */
    record Trail(ItemKey key, List<ItemVersion> versions) {

        public ItemVersion newest() {
            return versions.getLast();
        }

        /** The value at a version, or that which it had last before it was retracted. */
        Item value(int version) {
            return versions.stream()
                    .filter(it -> it.version() <= version)
                    .map(ItemVersion::item)
                    .filter(Objects::nonNull)
                    .reduce((one, next) -> next)
                    .orElseThrow();
        }

        Item value() {
            return value(newest().version());
        }
    }

    /** A version in the words of a list. */
    record Line(
            int version,
            long revision,
            String what,
            String who,
            String when,
            @Nullable String reason) {}

    Trail of(CrisisId crisis, ItemKey key) {
        var versions = records.history(crisis, key);
        if (!versions.isEmpty()) return new Trail(key, versions);
        throw new NotFound(
                "There is no %s \"%s\" in this case.".formatted(Kinds.one(key.kind()), key.id()),
                List.of(new Way("Everything that can be edited", "/cases/%s/edit".formatted(crisis.slug()))));
    }

    /** The same once a version that the store holds can be read. */
    Trail of(CrisisId crisis, ItemKey key, int version) {
        var trail = of(crisis, key);
        if (trail.newest().version() >= version) return trail;
        written.await(CaseRecords.PROJECTION, Long.MAX_VALUE);
        return of(crisis, key);
    }

    boolean exists(CrisisId crisis, ItemKey key) {
        return records.version(crisis, key) > 0;
    }

    /** The version that a form was opened on. */
    static int seen(Trail trail, String text, String address) {
        try {
            var seen = Integer.parseInt(text);
            if (seen >= 1 && seen <= trail.newest().version()) return seen;
        } catch (NumberFormatException e) {
            throw unsaid(address);
        }
        throw unsaid(address);
    }

    private static BadRequest unsaid(String address) {
        return new BadRequest("The form does not say which version it changes.", new Way("Open it again", address));
    }

    List<Line> lines(Trail trail) {
        return trail.versions().reversed().stream().map(this::line).toList();
    }

    Line line(ItemVersion it) {
        var what = it.version() == 1 ? "Recorded" : it.retracted() ? "Retracted" : "Corrected";
        return new Line(
                it.version(),
                it.revision(),
                what,
                who(it),
                WHEN.format(it.recordedAt().atOffset(ZoneOffset.UTC)),
                it.reason());
    }

    private String who(ItemVersion it) {
        if (it.origin() == Origin.CASE_FILE) return "the case files";
        var name = roles.nameOf(it.person());
        return name == null ? "an account that is gone" : name;
    }
}
