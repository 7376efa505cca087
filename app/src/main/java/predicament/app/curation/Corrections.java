package predicament.app.curation;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import predicament.app.curation.Versions.Trail;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;

/** Corrects what a form is about. A form that was opened on an older version changes nothing by itself. */
@Component
class Corrections {

    private final ItemPage page;
    private final NewSources sources;

    Corrections(ItemPage page, NewSources sources) {
        this.page = page;
        this.sources = sources;
    }

    Object correct(Editable it, Typed typed, Exchange exchange) {
        var subject = it.subject();
        var sheet = subject.sheet();
        var trail = Objects.requireNonNull(subject.trail());
        var seen = Versions.seen(trail, typed.get("seen"), subject.address());
        if (!typed.get("more").isEmpty()) return page.form(subject, typed, exchange.model());
        if (!typed.get("base").isEmpty() && !Merge.settle(sheet, trail, seen, typed)) {
            var base = Versions.seen(trail, typed.get("base"), subject.address());
            exchange.answers(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.conflict(subject, base, seen, typed, exchange.model());
        }
        return save(it, trail, seen, typed, exchange);
    }

    private Object save(Editable it, Trail trail, int seen, Typed typed, Exchange exchange) {
        var subject = it.subject();
        var sight = subject.sight();
        new Naming(Choices.of(sight)).read(subject.sheet(), typed);
        var citing = typed.answeredOtherwise();
        var source = sources.citedBy(subject, citing);
        if (typed.get("reason").isBlank()) typed.wrong("reason", "Say why this is corrected.");
        var item = ItemReading.of(
                subject.sheet(),
                trail.value(seen),
                citing,
                sight.record().actors(),
                sight.clock().zone());
        if (item == null) return again(subject, typed, exchange);
        try {
            sources.add(sight.crisis(), source);
            return done(it, item, it.correct(item, seen, typed.get("reason")), exchange);
        } catch (Stale stale) {
            return met(it.upTo(stale.current()), seen, citing, item, exchange);
        } catch (Refused refused) {
            citing.refused(subject.sheet(), refused);
            return again(subject, citing, exchange);
        }
    }

    /** Somebody came first: with the very same words, or with others. */
    private Object met(Editable it, int seen, Typed typed, Item item, Exchange exchange) {
        var subject = it.subject();
        var newest = Objects.requireNonNull(subject.trail()).newest();
        if (item.equals(newest.item())) return done(it, item, newest.revision(), exchange);
        var read = Typed.of(Filling.of(subject.sheet(), item));
        read.put("reason", typed.get("reason"));
        exchange.answers(HttpStatus.CONFLICT);
        return page.conflict(subject, seen, newest.version(), read, exchange.model());
    }

    private String again(Subject subject, Typed typed, Exchange exchange) {
        exchange.answers(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.form(subject, typed, exchange.model());
    }

    private static Object done(Editable it, Item item, long revision, Exchange exchange) {
        return exchange.saved(it.subject().slug(), it.page(item), it.subject().corrected(), revision);
    }
}
