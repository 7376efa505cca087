package predicament.domain.theory;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The median of what was added so far; adding costs the logarithm of how much that is. */
final class RunningMedian {

    private final PriorityQueue<Double> lower = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Double> upper = new PriorityQueue<>();

    void add(double value) {
        if (lower.isEmpty() || value <= lower.element()) {
            lower.add(value);
        } else {
            upper.add(value);
        }
        if (lower.size() > upper.size() + 1) upper.add(lower.remove());
        if (upper.size() > lower.size()) lower.add(upper.remove());
    }

    int count() {
        return lower.size() + upper.size();
    }

    /** Of the two values in the middle their mean. */
    double median() {
        return lower.size() > upper.size() ? lower.element() : (lower.element() + upper.element()) / 2;
    }
}
