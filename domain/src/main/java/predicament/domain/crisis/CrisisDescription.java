package predicament.domain.crisis;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.time.HistoricalTime;
import predicament.domain.time.RelativeClock;

/**
 * What a case is and how it opens: its window, tempo, clock and anchors, the questions it puts to a seminar and the
 * gaps of its archives.
 */
public record CrisisDescription(
        String title,
        String summary,
        String question,
        String region,
        Tempo tempo,
        int horizonDays,
        HistoricalTime from,
        HistoricalTime to,
        HistoricalTime opensAt,
        HistoricalTime opensFrom,
        ZoneId clock,
        String clockName,
        List<RelativeClock> anchors,
        List<String> questions,
        List<String> gaps)
        implements Item {

    public static final ItemKey KEY = new ItemKey(ItemKind.DESCRIPTION, "case");

    public CrisisDescription {
        anchors = List.copyOf(anchors);
        questions = List.copyOf(questions);
        gaps = List.copyOf(gaps);
        if (title.isBlank()) throw new IllegalArgumentException("A case needs a title; it is blank.");
        if (to.certainlyBefore(from)) {
            throw new IllegalArgumentException(
                    "The case ends (%s) before it begins (%s).".formatted(to.display(), from.display()));
        }
        if (horizonDays < 1) {
            throw new IllegalArgumentException("The horizon is %d days; it must be at least 1.".formatted(horizonDays));
        }
    }

    @Override
    public ItemKey key() {
        return KEY;
    }

    /** The clock that counts from the anchor nearest to an instant, or nothing where a case names no anchor. */
    public @Nullable RelativeClock nearest(Instant at) {
        return anchors.stream()
                .min(Comparator.comparing(
                        it -> Duration.between(it.anchor().at().best(), at).abs()))
                .orElse(null);
    }

    /** The first instant of the case's window. */
    public Instant start() {
        return from.earliest();
    }

    /** The last instant of the case's window. */
    public Instant end() {
        return to.latest();
    }
}
