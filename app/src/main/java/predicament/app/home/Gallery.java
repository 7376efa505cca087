package predicament.app.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import predicament.app.record.CaseRecords;
import predicament.app.record.CaseSummary;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;

/** The cases of the casebook as cards, drawn anew only when a case has changed. */
@Component
class Gallery {

    private static final CaseQuery NOTHING = new CaseQuery(null, null, null, null, null, null, null, null, null);

    private record Key(String slug, long revision) {}

    private final CaseRecords records;
    private final CaseSights sights;
    private final Cache<Key, CaseCard> cards =
            Caffeine.newBuilder().maximumSize(500).build();

    Gallery(CaseRecords records, CaseSights sights) {
        this.records = records;
        this.sights = sights;
    }

    List<CaseCard> all() {
        return records.cases().stream().map(this::card).toList();
    }

    /** A case as it opens. */
    CaseSight sight(CaseCard card) {
        return sights.of(card.slug(), NOTHING);
    }

    private CaseCard card(CaseSummary summary) {
        var key = new Key(summary.crisis().slug(), summary.revision());
        return cards.get(key, it -> CaseCard.of(summary, sights.of(it.slug(), NOTHING)));
    }
}
