package predicament.app.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each head a place to be clicked of 24 by 24 pixels at least, however far the drawing shrinks, moved aside so
 * that neighbours keep theirs. Answers by the ids of moves.
 */
final class HitBoxes {

    private static final double HALF = 15;
    private static final double[] SHIFTS = {0, -5, 5, -10, 10};
    private static final double OVER_A_HEAD = 4;
    private static final double FROM_THE_MIDDLE = .4;

    private final List<Head> heads;
    private final Map<String, Box> boxes = new HashMap<>();

    private HitBoxes(List<Head> heads) {
        this.heads = heads;
        heads.forEach(head -> boxes.put(head.mark().id(), Box.around(head.x(), head.y(), HALF)));
    }

    static Map<String, Box> of(List<Head> heads) {
        var hits = new HitBoxes(heads);
        for (int round = 0; round < 2; round++) heads.forEach(hits::settle);
        return hits.boxes;
    }

    private void settle(Head head) {
        var near = heads.stream()
                .filter(h -> !h.mark().id().equals(head.mark().id())
                        && Math.abs(h.x() - head.x()) < 50
                        && Math.abs(h.y() - head.y()) < 50)
                .toList();
        if (near.isEmpty()) return;
        // asked for once, since each of the many candidates is held against all of them
        var taken = near.stream()
                .map(other -> boxes.getOrDefault(other.mark().id(), other.box()))
                .toList();
        var drawn = near.stream().map(Head::box).toList();
        var best = Box.around(head.x(), head.y(), HALF);
        var least = Double.MAX_VALUE;
        for (var candidate : candidates(head)) {
            var cost = cost(candidate, head, taken, drawn);
            if (cost >= least) continue;
            least = cost;
            best = candidate;
        }
        boxes.put(head.mark().id(), best);
    }

    private static List<Box> candidates(Head head) {
        var middle = Box.around(head.x(), head.y(), HALF);
        var candidates = new ArrayList<Box>();
        for (var dx : SHIFTS) for (var dy : SHIFTS) candidates.add(middle.moved(dx, dy));
        return candidates;
    }

    private static double cost(Box candidate, Head head, List<Box> taken, List<Box> drawn) {
        var away = Math.abs(candidate.left() + HALF - head.x()) + Math.abs(candidate.top() + HALF - head.y());
        var cost = away * FROM_THE_MIDDLE;
        for (var box : taken) cost += candidate.overlap(box);
        for (var box : drawn) cost += OVER_A_HEAD * candidate.overlap(box);
        return cost;
    }
}
