package predicament.app.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.Perception;

/**
 * A case as a visitor asked to see it: the record at a revision in a reading, an instant, the stretch shown, and the
 * state through whose eyes. {@code notes} say what was changed about the question, such as an instant that was clamped.
 */
public record CaseSight(
        CaseRecord record,
        Instant at,
        boolean atGiven,
        Instant from,
        Instant to,
        @Nullable Actor as,
        @Nullable ActorId observer,
        @Nullable ActorId target,
        @Nullable Long pinned,
        @Nullable String reading,
        @Nullable String move,
        List<String> notes) {

    public CaseSight {
        notes = List.copyOf(notes);
    }

    public CrisisId crisis() {
        return record.crisis();
    }

    public CrisisDescription description() {
        return record.description();
    }

    public Clock clock() {
        var about = description();
        var begins = about.start().atZone(about.clock()).getYear();
        var ends = about.end().atZone(about.clock()).getYear();
        return new Clock(about.clock(), about.clockName(), begins != ends);
    }

    /** What the reading that is shown calls itself; empty for the base. */
    public String readingName() {
        var shown = record.reading();
        return shown == null ? "" : shown.name();
    }

    /** The viewpoint's own perception counts by what had reached its deciders, everybody else's by writing. */
    public Perception.Clock clockOf(ActorId observer) {
        return as != null && as.id().equals(observer) ? Perception.Clock.KNOWLEDGE : Perception.Clock.WORLD;
    }

    /** The address of this view on one of the case's pages, without the revision unless it is pinned. */
    public String address(String page) {
        return builder(page, at, as == null ? null : as.id()).build().toUriString();
    }

    /** The address that will always show the same: with the revision. */
    public String pinnedAddress(String page) {
        return builder(page, at, as == null ? null : as.id())
                .replaceQueryParam("rev", record.revision())
                .build()
                .toUriString();
    }

    public String addressAt(String page, Instant instant) {
        return builder(page, instant, as == null ? null : as.id()).build().toUriString();
    }

    public String addressAs(String page, @Nullable ActorId viewpoint) {
        return builder(page, at, viewpoint).build().toUriString();
    }

    /** The address of this view with another stretch shown, into which its hour is moved. */
    public String addressOf(Instant begins, Instant ends) {
        var hour = at.isBefore(begins) ? begins : at.isAfter(ends) ? ends : at;
        return new CaseSight(record, hour, atGiven, begins, ends, as, observer, target, pinned, reading, move, notes)
                .address("");
    }

    private UriComponentsBuilder builder(String page, Instant instant, @Nullable ActorId viewpoint) {
        var uri = UriComponentsBuilder.fromPath("/cases/" + crisis().slug() + page)
                .queryParam("at", clock().typed(instant));
        var opening = description().opensFrom().earliest();
        if (!from.equals(opening)) uri.queryParam("from", clock().typed(from));
        if (!to.equals(description().end())) uri.queryParam("to", clock().typed(to));
        if (viewpoint != null) uri.queryParam("as", viewpoint.code());
        if (pinned != null) uri.queryParam("rev", pinned);
        if (reading != null) uri.queryParam("reading", reading);
        return uri;
    }

    /** What this page was asked, to ask the next with: templates may not name classes in addresses. */
    public Question question() {
        return Question.of(this);
    }

    CaseSight noting(String note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new CaseSight(record, at, atGiven, from, to, as, observer, target, pinned, reading, move, more);
    }
}
