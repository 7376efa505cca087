package predicament.app.figure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the figure of a case shows, and nothing about how it is drawn.
 *
 * @param description what the figure holds, for those who do not see it
 * @param whole the case from its beginning to its end
 * @param shown the part on the axis
 * @param cursor the hour to which everything is rebuilt; outside the window it is clamped
 * @param selection a span that a reader is marking
 * @param onsets scholars, theories and readers, in the order in which they are drawn
 * @param showsWhatFollowed false keeps later moves closed
 * @param credit the source sentence, citation and permalink below an exported figure, one line each
 */
public record CaseFigure(
        String title,
        String description,
        TimeWindow whole,
        TimeWindow shown,
        Instant cursor,
        Clock clock,
        Granularity granularity,
        @Nullable Viewpoint viewpoint,
        List<Lane> lanes,
        List<Panel> panels,
        List<OnsetGroup> onsets,
        Agreement agreement,
        Gate gate,
        @Nullable TimeWindow selection,
        boolean showsWhatFollowed,
        MoreLink more,
        List<String> credit) {

    public CaseFigure {
        lanes = List.copyOf(lanes);
        panels = List.copyOf(panels);
        onsets = List.copyOf(onsets);
        credit = List.copyOf(credit);
        cursor = whole.clamp(cursor);
    }

    /** Beyond this many on the axis, the moves of a lane are drawn as counts and only the gravest one by one. */
    static final int CROWD = 240;

    /** Lanes that are drawn as counts. */
    public List<Lane> crowdedLanes() {
        return lanes.stream().filter(this::isCrowded).toList();
    }

    boolean isCrowded(Lane lane) {
        return lane.marks().size() > CROWD
                && lane.marks().stream()
                                .filter(mark -> shown.contains(mark.best()))
                                .count()
                        > CROWD;
    }

    boolean seenBy(Lane lane) {
        return viewpoint != null && viewpoint.id().equals(lane.id());
    }
}
