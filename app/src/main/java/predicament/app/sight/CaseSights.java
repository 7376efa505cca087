package predicament.app.sight;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.frame.BadRequest;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.record.CaseRecords;
import predicament.app.record.CaseSummary;
import predicament.app.record.NoSuchCase;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Reading;
import predicament.domain.perception.CaseRecord;
import predicament.domain.time.HistoricalTime;

/** Resolves what an address asks for; what cannot be is refused in one sentence, what lies outside is clamped and said. */
@Component
public class CaseSights {

    private final CaseRecords records;

    CaseSights(CaseRecords records) {
        this.records = records;
    }

    public CaseSight of(String slug, CaseQuery query) {
        var crisis = crisis(slug);
        var revision = revision(query.rev(), start(slug));
        var latest = records.latestRevision(crisis);
        if (latest == 0) throw missing(slug);
        var base = base(crisis, revision);
        var record = query.reading() == null || query.reading().isBlank()
                ? base
                : records.at(crisis, revision, readingOf(base, query.reading(), slug));
        var sight = sight(record, query, revision);
        if (record.moves().isEmpty() && record.assessments().isEmpty()) {
            sight = sight.noting("Nothing is recorded of this case yet: no move, and nobody’s view of a threat.");
        }
        return revision == null || revision <= records.latestRevision()
                ? sight
                : sight.noting(
                        "There is no revision %d yet; the record is shown as it stands now.".formatted(revision));
    }

    /** Every case of the casebook as it opens, at a revision where an address asks for one. */
    public List<CaseSight> all(@Nullable String rev) {
        return summaries(rev).stream()
                .map(it -> of(it.crisis().slug(), CaseQuery.NOTHING.pinned(rev)))
                .toList();
    }

    /** What every case of the casebook holds, at a revision where an address asks for one. */
    public List<CaseSummary> summaries(@Nullable String rev) {
        return records.cases(revision(rev, Way.TO_CASES));
    }

    private CaseRecord base(CrisisId crisis, @Nullable Long revision) {
        try {
            return records.at(crisis, revision, null);
        } catch (NoSuchCase e) {
            throw new NotFound(
                    "The case \"%s\" was not yet in the casebook at revision %d.".formatted(crisis.slug(), revision),
                    List.of(new Way("The case as it stands now", "/cases/" + crisis.slug())));
        }
    }

    private CaseSight sight(CaseRecord record, CaseQuery query, @Nullable Long revision) {
        var about = record.description();
        var slug = record.crisis().slug();
        var asked = query.at() == null || query.at().isBlank()
                ? about.opensAt().best()
                : instant("at", query.at(), about, slug, false);
        var at = clamp(asked, about);
        var from = query.from() == null || query.from().isBlank()
                ? about.opensFrom().earliest()
                : clamp(instant("from", query.from(), about, slug, false), about);
        var to = query.to() == null || query.to().isBlank()
                ? about.end()
                : clamp(instant("to", query.to(), about, slug, true), about);
        if (!from.isBefore(to)) {
            throw new BadRequest("The stretch to show ends before it begins; give from= an earlier date.", start(slug));
        }
        if (at.isBefore(from)) from = about.start();
        if (at.isAfter(to)) to = about.end();
        var sight = new CaseSight(
                record,
                at,
                query.at() != null && !query.at().isBlank(),
                from,
                to,
                actor("as", query.as(), record),
                idOf(actor("observer", query.observer(), record)),
                idOf(actor("target", query.target(), record)),
                revision,
                record.reading() == null ? null : record.reading().id(),
                query.move() == null || query.move().isBlank() ? null : query.move(),
                List.of());
        return at.equals(asked)
                ? sight
                : sight.noting("%s lies outside this case, which runs from %s to %s; the nearest hour is shown."
                        .formatted(
                                sight.clock().full(asked),
                                about.from().display(),
                                about.to().display()));
    }

    private static @Nullable ActorId idOf(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }

    private static CrisisId crisis(String slug) {
        try {
            return new CrisisId(slug);
        } catch (IllegalArgumentException e) {
            throw missing(slug);
        }
    }

    private static NotFound missing(String slug) {
        return new NotFound("There is no case \"%s\" in the casebook.".formatted(slug), List.of(Way.TO_CASES));
    }

    private static Way start(String slug) {
        return new Way("The case from its start", "/cases/" + slug);
    }

    private static @Nullable Long revision(@Nullable String text, Way way) {
        if (text == null || text.isBlank()) return null;
        try {
            var revision = Long.parseLong(text.strip());
            if (revision > 0) return revision;
        } catch (NumberFormatException e) {
            throw badRevision(text, way);
        }
        throw badRevision(text, way);
    }

    private static BadRequest badRevision(String text, Way way) {
        return new BadRequest("\"%s\" is no revision: rev= takes a whole number from 1 on.".formatted(text), way);
    }

    private static String readingOf(CaseRecord base, String reading, String slug) {
        if (base.readings().stream().anyMatch(it -> it.id().equals(reading))) return reading;
        throw new BadRequest(
                "There is no reading \"%s\" of this case; reading= takes one of: %s."
                        .formatted(
                                reading,
                                base.readings().stream().map(Reading::id).collect(Collectors.joining(", "))),
                start(slug));
    }

    private static @Nullable Actor actor(String parameter, @Nullable String code, CaseRecord record) {
        if (code == null || code.isBlank()) return null;
        return record.actors().stream()
                .filter(actor -> actor.id().code().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        "There is no state \"%s\" in this case; %s= takes one of: %s."
                                .formatted(
                                        code,
                                        parameter,
                                        record.actors().stream()
                                                .map(it -> it.id().code())
                                                .collect(Collectors.joining(", "))),
                        start(record.crisis().slug())));
    }

    /** A time typed by a visitor: EDTF in the case's clock, or relative to an anchor such as D−3. */
    private static Instant instant(String parameter, String text, CrisisDescription about, String slug, boolean end) {
        var typed = text.strip();
        for (var anchor : about.anchors()) {
            if (typed.startsWith(anchor.prefix())) {
                try {
                    return anchor.parse(typed).earliest();
                } catch (IllegalArgumentException e) {
                    throw new BadRequest("%s= %s".formatted(parameter, e.getMessage()), start(slug));
                }
            }
        }
        try {
            var time = HistoricalTime.parse(typed, about.clock());
            return end ? time.latest() : time.earliest();
        } catch (IllegalArgumentException e) {
            throw new BadRequest("%s= %s".formatted(parameter, e.getMessage()), start(slug));
        }
    }

    private static Instant clamp(Instant instant, CrisisDescription about) {
        if (instant.isBefore(about.start())) return about.start();
        return instant.isAfter(about.end()) ? about.end() : instant;
    }
}
