package predicament.app.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;

/**
 * How much a list leaves out, and why: by its filter, because the viewpoint did not know of it (fog), because it came
 * later, or because its date is not precise enough to say that it was over. What is hidden is always counted.
 */
public record Hidden(int filtered, int unknown, int later, int imprecise) {

    static final Hidden NOTHING = new Hidden(0, 0, 0, 0);

    /** Why one thing is left out. */
    enum Reason {
        FILTERED,
        UNKNOWN,
        LATER,
        IMPRECISE
    }

    Hidden and(@Nullable Reason reason) {
        return switch (reason) {
            case null -> this;
            case FILTERED -> new Hidden(filtered + 1, unknown, later, imprecise);
            case UNKNOWN -> new Hidden(filtered, unknown + 1, later, imprecise);
            case LATER -> new Hidden(filtered, unknown, later + 1, imprecise);
            case IMPRECISE -> new Hidden(filtered, unknown, later, imprecise + 1);
        };
    }

    public int total() {
        return filtered + unknown + later + imprecise;
    }

    /** One sentence, or nothing where nothing is hidden: {@code 14 moves hidden: 9 not known to Germany by then, 5 came later.} */
    public String sentence(String things, @Nullable Actor viewpoint) {
        if (total() == 0) return "";
        var parts = new ArrayList<String>();
        if (unknown > 0 && viewpoint != null) {
            parts.add("%d not known to %s by then".formatted(unknown, viewpoint.name()));
        }
        if (later > 0) parts.add("%d came later".formatted(later));
        if (imprecise > 0) parts.add("%d of too rough a date to say that they were over".formatted(imprecise));
        if (filtered > 0) parts.add("%d by the filter".formatted(filtered));
        return "%d %s hidden: %s.".formatted(total(), things, String.join(", ", parts));
    }

    Map<String, Object> counts() {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("total", total());
        counts.put("filtered", filtered);
        counts.put("unknown", unknown);
        counts.put("later", later);
        counts.put("imprecise", imprecise);
        return counts;
    }

    /** What stands at the head of a file in JSON. */
    public Map<String, Object> head() {
        return Map.of("hidden", counts());
    }
}
