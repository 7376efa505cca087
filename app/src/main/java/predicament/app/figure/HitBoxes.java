package predicament.app.figure;

import java.util.Arrays;
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

    /** Heads farther apart than this cannot be in each other's way, wherever their places are moved. */
    private static final double NEAR = 2 * (HALF + 10) - 2 * 1.25 * Head.RADIUS;

    private final List<Head> heads;
    private final Box[] drawn;
    private final Box[] given;

    private HitBoxes(List<Head> heads) {
        this.heads = heads;
        this.drawn = heads.stream().map(Head::box).toArray(Box[]::new);
        this.given = heads.stream().map(it -> Box.around(it.x(), it.y(), HALF)).toArray(Box[]::new);
    }

    static Map<String, Box> of(List<Head> heads) {
        var hits = new HitBoxes(heads);
        var near = hits.near();
        for (int round = 0; round < 2; round++) for (int i = 0; i < near.length; i++) hits.settle(i, near[i]);
        var boxes = new HashMap<String, Box>();
        for (int i = 0; i < near.length; i++) boxes.put(heads.get(i).mark().id(), hits.given[i]);
        return boxes;
    }

    /** The neighbours of each head that could ever be in its way. */
    private int[][] near() {
        var near = new int[drawn.length][];
        var found = new int[drawn.length];
        for (int i = 0; i < near.length; i++) {
            var reach = drawn[i].grown(NEAR);
            var count = 0;
            for (int j = 0; j < near.length; j++) if (j != i && reach.hits(drawn[j])) found[count++] = j;
            near[i] = Arrays.copyOf(found, count);
        }
        return near;
    }

    private void settle(int place, int[] near) {
        if (near.length == 0) return;
        var middle = Box.around(heads.get(place).x(), heads.get(place).y(), HALF);
        var best = middle;
        var least = Double.MAX_VALUE;
        for (var dx : SHIFTS) {
            for (var dy : SHIFTS) {
                var away = (Math.abs(dx) + Math.abs(dy)) * FROM_THE_MIDDLE;
                if (away >= least) continue;
                var candidate = middle.moved(dx, dy);
                var cost = cost(candidate, away, near, least);
                if (cost >= least) continue;
                least = cost;
                best = candidate;
            }
        }
        given[place] = best;
    }

    /** Given up as soon as it is no longer the least. */
    private double cost(Box candidate, double away, int[] near, double least) {
        var cost = away;
        for (int k = 0; k < near.length && cost < least; k++)
            cost += candidate.overlap(given[near[k]]) + OVER_A_HEAD * candidate.overlap(drawn[near[k]]);
        return cost;
    }
}
