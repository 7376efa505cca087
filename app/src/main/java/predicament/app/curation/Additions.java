package predicament.app.curation;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.Refused;

/** Adds to the record what a form says, under the id that it names or one made from its words. */
@Component
class Additions {

    private final ItemPage page;
    private final Versions versions;
    private final CurationDesk desk;
    private final NewSources sources;

    Additions(ItemPage page, Versions versions, CurationDesk desk, NewSources sources) {
        this.page = page;
        this.versions = versions;
        this.desk = desk;
        this.sources = sources;
    }

    Object add(Subject subject, Typed typed, Exchange exchange) {
        if (!typed.get("more").isEmpty()) return page.form(subject, typed, exchange.model());
        var sight = subject.sight();
        new Naming(Choices.of(sight)).read(subject.sheet(), typed);
        var citing = typed.answeredOtherwise();
        var source = sources.citedBy(subject, citing);
        if (citing.get("id").isBlank()) citing.put("id", id(subject, citing));
        var item = ItemReading.of(
                subject.sheet(),
                citing.get("id"),
                citing,
                sight.record().actors(),
                sight.clock().zone());
        if (item == null) return again(subject, typed, exchange);
        try {
            sources.add(sight.crisis(), source);
            return done(subject, item, desk.add(sight.crisis(), item), exchange);
        } catch (Refused refused) {
            citing.refused(subject.sheet(), refused);
            return again(subject, citing, exchange);
        }
    }

    private String again(Subject subject, Typed typed, Exchange exchange) {
        exchange.answers(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.form(subject, typed, exchange.model());
    }

    private String id(Subject subject, Typed typed) {
        var kind = subject.sheet().kind();
        return Ids.of(
                subject.sheet(), typed, it -> versions.exists(subject.sight().crisis(), new ItemKey(kind, it)));
    }

    private static Object done(Subject subject, Item item, long revision, Exchange exchange) {
        var sentence = "The %s was added.".formatted(Kinds.one(item.key().kind()));
        return exchange.saved(subject.slug(), Subject.page(subject.slug(), item), sentence, revision);
    }
}
