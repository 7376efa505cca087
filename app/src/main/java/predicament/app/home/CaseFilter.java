package predicament.app.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.domain.time.HistoricalTime;

/** What a visitor looks for among the cases: a region, cases that lasted beyond a date, words; at a revision of the store. */
record CaseFilter(
        @Nullable String region,
        @Nullable String from,
        @Nullable String q,
        @Nullable String rev) {

    private static final int NEAREST = 3;

    List<CaseCard> among(List<CaseCard> cards) {
        var since = since();
        return cards.stream()
                .filter(it ->
                        isBlank(region) || it.summary().description().region().equalsIgnoreCase(region))
                .filter(it -> since == null || !it.summary().description().end().isBefore(since))
                .filter(it -> q == null || q.isBlank() || it.says(q))
                .toList();
    }

    /** What comes nearest where nothing answers. */
    List<CaseCard> nearest(List<CaseCard> cards) {
        var words = (region == null ? "" : region) + " " + (q == null ? "" : q);
        return cards.stream()
                .sorted(Comparator.comparingDouble((CaseCard it) -> it.nearness(words))
                        .reversed())
                .limit(NEAREST)
                .toList();
    }

    public boolean isEmpty() {
        return isBlank(region) && isBlank(from) && isBlank(q);
    }

    private @Nullable Instant since() {
        if (from == null || from.isBlank()) return null;
        try {
            return HistoricalTime.parse(from.strip()).earliest();
        } catch (IllegalArgumentException e) {
            throw new BadRequest("from= " + e.getMessage(), Way.TO_CASES);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
