package predicament.app.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.record.CaseSummary;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;

/** The cases of the casebook as cards, drawn anew only when a case has changed. */
@Component
class Gallery {

    private record Key(String slug, long revision) {}

    private final CaseSights sights;
    private final Cache<Key, CaseCard> cards =
            Caffeine.newBuilder().maximumSize(500).build();

    Gallery(CaseSights sights) {
        this.sights = sights;
    }

    List<CaseCard> all() {
        return all(null);
    }

    /** The cases as they stood at a revision, where an address asks for one. */
    List<CaseCard> all(@Nullable String rev) {
        return sights.summaries(rev).stream().map(it -> card(it, rev)).toList();
    }

    /** A case as it opens. */
    CaseSight sight(CaseCard card) {
        return sights.of(card.slug(), CaseQuery.NOTHING);
    }

    private CaseCard card(CaseSummary summary, @Nullable String rev) {
        var key = new Key(summary.crisis().slug(), summary.revision());
        return cards.get(key, it -> CaseCard.of(summary, sights.of(it.slug(), CaseQuery.NOTHING.pinned(rev))));
    }
}
