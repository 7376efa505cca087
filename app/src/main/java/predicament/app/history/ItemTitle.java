package predicament.app.history;

import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;

/** What an item is called where it is listed, and where it stands on the case's pages. */
final class ItemTitle {

    private ItemTitle() {}

    static String of(Item item, Names names) {
        return switch (item) {
            case CrisisDescription it -> it.title();
            case Move it -> it.title();
            case Actor it -> it.name();
            case Holder it -> it.name();
            case BibliographyEntry it -> it.source().shortForm();
            case Reading it -> it.name();
            case Learning it ->
                it.move() == null
                        ? names.state(it.observer()) + ", a false report"
                        : names.state(it.observer()) + " of " + names.move(it.move());
            case Assessment it ->
                "%s on %s, %s".formatted(names.holder(it.holder()), names.state(it.target()), names.time(it.written()));
            case Prior it -> "%s of %s".formatted(names.state(it.observer()), names.state(it.target()));
            case Balance it ->
                "%s, from %s"
                        .formatted(
                                it.observer() == null ? "objective" : "as seen by " + names.state(it.observer()),
                                names.time(it.from()));
            case Distinguishability it -> "from " + names.time(it.from());
            case Aim it -> "%s toward %s: %s".formatted(names.state(it.actor()), names.state(it.toward()), it.issue());
            case PublishedOnset it -> it.scholar();
        };
    }

    /** The kind in the words of the pages. */
    static String kind(ItemKind kind) {
        return switch (kind) {
            case DESCRIPTION -> "the case";
            case ACTOR -> "state";
            case BALANCE -> "offence–defence balance";
            case HOLDER, SOURCE, MOVE, LEARNING, ASSESSMENT, PRIOR, DISTINGUISHABILITY, AIM, READING, ONSET ->
                kind.noun();
        };
    }

    /** Where the item stood at a revision, if a page shows it by itself. */
    static @Nullable String href(CaseSight sight, Item item, long revision) {
        var page = switch (item) {
            case Move it -> "/moves/%s?rev=%d".formatted(it.id(), revision);
            case Learning it ->
                it.move() == null || sight.record().move(it.move()) == null
                        ? null
                        : "/moves/%s?rev=%d".formatted(it.move(), revision);
            case Assessment it -> "/perceptions?rev=%d#%s".formatted(revision, it.id());
            case BibliographyEntry it ->
                "/sources?rev=%d#%s".formatted(revision, it.source().id());
            case CrisisDescription it -> "?rev=" + revision;
            case Actor it -> null;
            case Holder it -> null;
            case Prior it -> null;
            case Balance it -> null;
            case Distinguishability it -> null;
            case Aim it -> null;
            case Reading it -> "?rev=%d&reading=%s".formatted(revision, it.id());
            case PublishedOnset it -> null;
        };
        return page == null ? null : "/cases/" + sight.crisis().slug() + page;
    }

    /** Where every version of the item is told. */
    static String history(CaseSight sight, ItemKey key) {
        return "/cases/%s/history?item=%s".formatted(sight.crisis().slug(), key);
    }
}
