package predicament.app.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels on one vertical apart, no farther than they must, and keeps them between two bounds. */
final class Spread {

    private Spread() {}

    /** Answers the new places in the order of the wanted ones. */
    static List<Double> of(List<Double> wanted, double gap, double top, double bottom) {
        var order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        var places = new ArrayList<>(wanted);
        for (int round = 0; round < 40; round++) {
            for (int i = 1; i < order.size(); i++) {
                int upper = order.get(i - 1);
                int lower = order.get(i);
                var lack = gap - (places.get(lower) - places.get(upper));
                if (lack <= 0.01) continue;
                places.set(upper, places.get(upper) - lack / 2);
                places.set(lower, places.get(lower) + lack / 2);
            }
            shift(places, order, top, bottom);
        }
        return places;
    }

    private static void shift(List<Double> places, List<Integer> order, double top, double bottom) {
        if (order.isEmpty()) return;
        var over = places.get(order.getLast()) - bottom;
        if (over > 0) places.replaceAll(y -> y - over);
        var under = top - places.get(order.getFirst());
        if (under > 0) places.replaceAll(y -> y + under);
    }
}
