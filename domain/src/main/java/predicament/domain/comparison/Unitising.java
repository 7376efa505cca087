package predicament.domain.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Agreement on where on a line periods of one kind begin and end: unitising alpha after Krippendorff and others (2016),
 * with half-open periods. The formula has not been checked against the printed paper.
 */
public record Unitising(double from, double to, List<List<Period>> coders) {

    /** A stretch that a coder marked, or with {@code marked} false a gap between stretches. */
    public record Period(double from, double to, boolean marked) {

        public Period(double from, double to) {
            this(from, to, true);
        }

        public Period {
            if (!(from < to)) {
                throw new IllegalArgumentException("A period from %s to %s has no length.".formatted(from, to));
            }
        }

        double length() {
            return to - from;
        }

        double shared(Period other) {
            return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
        }
    }

    public Unitising {
        coders = coders.stream().map(List::copyOf).toList();
    }

    public double alpha() {
        var lines = coders.stream().map(this::line).toList();
        var observed = new double[2][2];
        for (var one = 0; one < lines.size(); one++) {
            for (var other = 0; other < lines.size(); other++) {
                if (one == other) continue;
                for (var a : lines.get(one)) {
                    for (var b : lines.get(other)) {
                        observed[kind(a)][kind(b)] += a.shared(b) / (lines.size() - 1);
                    }
                }
            }
        }
        var total = 0.0;
        for (var row : observed) for (var cell : row) total += cell;
        var lengths = new double[] {observed[0][0] + observed[0][1], observed[1][0] + observed[1][1]};
        var squares = new double[2];
        for (var line : lines) {
            // what lies in one gap was not placed together by the coder, what lies in one period was
            for (var it : line) squares[kind(it)] += it.marked() ? it.length() * it.length() : it.length();
        }
        var agreed = observed[0][0] + observed[1][1];
        var rest = total * total - squares[0] - squares[1];
        var expected = 0.0;
        for (var kind = 0; kind < 2; kind++) {
            expected += total * (lengths[kind] * lengths[kind] - squares[kind]) / rest;
        }
        return 1 - (total - agreed) / (total - expected);
    }

    private static int kind(Period period) {
        return period.marked() ? 1 : 0;
    }

    /** A coder's periods with the gaps between them. */
    private List<Period> line(List<Period> marked) {
        var line = new ArrayList<Period>();
        var reached = from;
        for (var period :
                marked.stream().sorted(Comparator.comparingDouble(Period::from)).toList()) {
            if (period.from() < reached || period.to() > to) {
                throw new IllegalArgumentException("The period from %s to %s overlaps another or leaves the line."
                        .formatted(period.from(), period.to()));
            }
            if (period.from() > reached) line.add(new Period(reached, period.from(), false));
            line.add(period);
            reached = period.to();
        }
        if (reached < to) line.add(new Period(reached, to, false));
        return line;
    }
}
