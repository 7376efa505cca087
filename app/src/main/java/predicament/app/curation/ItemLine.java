package predicament.app.curation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.record.Holdings.Holding;
import predicament.app.record.RecordJson;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Numbers;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Reading;
import predicament.domain.time.HistoricalTime;

/** An item in the list of what can be edited: when it was, what it is, whether it still stands, and all its words. */
record ItemLine(ItemKey key, String when, String what, int version, boolean retracted, boolean orphan, String words) {

    static ItemLine of(CaseSight sight, Holding holding) {
        var item = holding.item();
        var time = time(item);
        var orphan = sight.record().orphans().stream().anyMatch(it -> it.key().equals(item.key()));
        return new ItemLine(
                item.key(),
                time == null ? "" : sight.clock().brief(time),
                name(sight, item),
                holding.version(),
                holding.retracted(),
                orphan,
                RecordJson.write(item));
    }

    public String path() {
        return Kinds.path(key.kind()) + "/" + key.id();
    }

    /** Whether some words stand anywhere in the item or in what it is called. */
    boolean has(String some) {
        return (what + " " + words).toLowerCase(Locale.ROOT).contains(some.toLowerCase(Locale.ROOT));
    }

    /** What an item is called where it stands among others. */
    static String name(CaseSight sight, Item item) {
        return switch (item) {
            case CrisisDescription it -> it.title();
            case Actor it -> "%s (%s)".formatted(it.name(), it.id());
            case Holder it -> "%s, %s (%s)".formatted(it.name(), it.office(), state(sight, it.actor()));
            case BibliographyEntry it ->
                it.source().shortForm().equals(it.source().title())
                        ? it.source().title()
                        : it.source().shortForm() + ": " + it.source().title();
            case Move it -> "%s: %s".formatted(state(sight, it.by()), it.title());
            case Learning it -> learning(sight, it);
            case Assessment it -> "%s of %s: %s".formatted(holder(sight, it), state(sight, it.target()), it.account());
            case Prior it ->
                "%s of %s: %s"
                        .formatted(
                                state(sight, it.observer()), state(sight, it.target()), Numbers.fixed(it.threat(), 0));
            case Balance it ->
                "%s: %s"
                        .formatted(
                                it.observer() == null ? "As it was" : "As seen by " + state(sight, it.observer()),
                                range(it.balance()));
            case Distinguishability it -> range(it.value());
            case Aim it -> "%s of %s: %s".formatted(state(sight, it.actor()), state(sight, it.toward()), it.issue());
            case Reading it -> it.name();
            case PublishedOnset it -> "%s: %s".formatted(it.scholar(), CodingSheets.claim(it.claim()));
        };
    }

    private static String learning(CaseSight sight, Learning it) {
        var move = it.move() == null ? null : sight.record().move(it.move());
        var of = it.move() == null ? "a false report" : move == null ? it.move().value() : move.title();
        return "%s %s: %s".formatted(state(sight, it.observer()), it.never() ? "never learns" : "learns", of);
    }

    private static String holder(CaseSight sight, Assessment it) {
        var holder = sight.record().holder(it.holder());
        return holder == null ? it.holder().value() : holder.name();
    }

    private static String state(CaseSight sight, ActorId id) {
        return sight.record().actors().stream()
                .filter(it -> it.id().equals(id))
                .map(Actor::shortName)
                .findFirst()
                .orElse(id.code());
    }

    private static String range(Range range) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", range.mode(), range.low(), range.high());
    }

    static @Nullable HistoricalTime time(Item item) {
        return switch (item) {
            case Move it -> it.occurred();
            case Learning it -> it.learned();
            case Assessment it -> it.written();
            case Balance it -> it.from();
            case Distinguishability it -> it.from();
            case Aim it -> it.at();
            case PublishedOnset it -> it.interval();
            case CrisisDescription it -> it.from();
            case Actor _, Holder _, BibliographyEntry _, Prior _, Reading _ -> null;
        };
    }
}
