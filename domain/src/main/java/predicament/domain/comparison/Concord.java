package predicament.domain.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far those who coded the same quantities agree: Krippendorff's alpha by the distance of their numbers. It is absent
 * where fewer than two of them coded the same two units, since there is then nothing to compare, or nothing to compare it
 * with.
 *
 * @param coders how many coded anything
 * @param units how many units two or more of them coded
 */
public record Concord(int coders, int units, @Nullable Double alpha) {

    /** Of what each coder, by name, gave each unit. */
    static Concord of(Collection<Map<String, Double>> units) {
        var coders =
                units.stream().flatMap(it -> it.keySet().stream()).distinct().count();
        var shared = units.stream()
                .filter(it -> it.size() > 1)
                .map(it -> List.copyOf(it.values()))
                .toList();
        var alpha = shared.size() < 2 ? Double.NaN : Agreement.of(shared).alpha(Agreement.Metric.INTERVAL);
        return new Concord((int) coders, shared.size(), Double.isNaN(alpha) ? null : alpha);
    }
}
