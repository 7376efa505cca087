package predicament.app.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page's worth of a long list, found by the row with which it begins. */
public record Leaf<R>(
        List<R> rows,
        int first,
        int total,
        @Nullable String earlier,
        @Nullable String later) {

    private static final int SIZE = 200;

    /** The leaf that begins with a row; the first one where there is no such row or all fit on it. */
    public static <R> Leaf<R> of(List<R> all, Function<R, String> id, @Nullable String start) {
        var from = all.size() <= SIZE || start == null
                ? 0
                : IntStream.range(0, all.size())
                        .filter(place -> id.apply(all.get(place)).equals(start))
                        .findFirst()
                        .orElse(0);
        var to = Math.min(all.size(), from + SIZE);
        return new Leaf<>(
                all.subList(from, to),
                from + 1,
                all.size(),
                from == 0 ? null : id.apply(all.get(Math.max(0, from - SIZE))),
                to == all.size() ? null : id.apply(all.get(to)));
    }

    /** Whether there is more than this. */
    public boolean isPart() {
        return rows.size() < total;
    }

    public int last() {
        return first + rows.size() - 1;
    }
}
