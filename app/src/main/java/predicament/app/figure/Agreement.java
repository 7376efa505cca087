package predicament.app.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How many of the readers who marked a spiral include each stretch of time in theirs. */
public record Agreement(List<Stretch> stretches, int readers) {

    /** A stretch of time and the readers who include it, two at least. */
    public record Stretch(Instant from, Instant to, int readers) {}

    public Agreement {
        stretches = List.copyOf(stretches);
    }

    public static Agreement none() {
        return new Agreement(List.of(), 0);
    }

    /** Counts each row once wherever one of its spirals runs; rows that see none are among those asked. */
    public static Agreement of(OnsetGroup readers) {
        var cuts = new TreeSet<Instant>();
        readers.rows().stream().flatMap(row -> row.bars().stream()).forEach(bar -> {
            if (bar.from() != null) cuts.add(bar.from());
            if (bar.to() != null) cuts.add(bar.to());
        });
        var stretches = new ArrayList<Stretch>();
        for (var from : cuts) {
            var to = cuts.higher(from);
            if (to == null) break;
            var count = (int) readers.rows().stream()
                    .filter(row -> row.bars().stream().anyMatch(bar -> covers(bar, from, to)))
                    .count();
            if (count >= 2) stretches.add(new Stretch(from, to, count));
        }
        return new Agreement(stretches, (int)
                readers.rows().stream().filter(row -> !row.bars().isEmpty()).count());
    }

    private static boolean covers(OnsetBar bar, Instant from, Instant to) {
        return bar.type() == OnsetBar.Type.SPIRAL
                && bar.from() != null
                && bar.to() != null
                && !bar.from().isAfter(from)
                && !bar.to().isBefore(to);
    }
}
