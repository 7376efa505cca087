package predicament.app.figure;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.DoubleStream;
import predicament.app.figure.TextWidth.Face;

/** Draws single onsets: a bar from the earliest to the latest with a line at the best estimate, never a move's shape. */
final class OnsetBarDrawing {

    private static final double SMALL = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Canvas canvas;
    private final OnsetRow row;
    private final double half;
    private final double middle;
    private final double hit;

    OnsetBarDrawing(Canvas canvas, OnsetRow row, OnsetGroup.Of of, double middle, double hit) {
        this.canvas = canvas;
        this.row = row;
        this.half = of == OnsetGroup.Of.READERS ? 7 : 4.5;
        this.middle = middle;
        this.hit = hit;
    }

    Element undated(OnsetBar bar, double x) {
        var words = bar.type().words();
        var link = OnsetLink.of(canvas, bar)
                .add(hit(x - 3, TextWidth.of(words, SMALL, Face.ITALIC) + 6), verdict(x, words));
        return OnsetLink.named(link, row, bar);
    }

    Element dated(OnsetBar bar, Instant from, Instant to) {
        var link = OnsetLink.of(canvas, bar);
        if (!canvas.figure().shown().overlaps(from, to)) return OnsetLink.named(outside(link, bar, from), row, bar);
        var x = canvas.scale().clamped(from);
        var width = Math.max(4, canvas.scale().clamped(to) - x);
        link.add(hit(x - 2, Math.max(30, width + 4)));
        link.add(Element.rect("bar", x, middle - half, width, 2 * half).at("rx", 2));
        var best = bar.best();
        if (best != null && canvas.figure().shown().contains(best)) {
            var at = canvas.scale().x(best);
            link.add(Element.line("best", at, middle - half - 2.5, at, middle + half + 2.5));
        }
        return OnsetLink.named(beside(link, bar, x, width), row, bar);
    }

    /** Initials stand in the bar where they are clear of the best estimate, its type beside it if it is no spiral. */
    private Element beside(Element link, OnsetBar bar, double x, double width) {
        var initials = initials(bar, x, width);
        if (initials > 0) link.add(Element.text("ini", initials, middle + 4, bar.initials()));
        var words = words(bar, initials > 0);
        if (words.isEmpty()) return link;
        var needed = TextWidth.of(words, SMALL, Face.ITALIC);
        var after = x + width + 7;
        if (after + needed < canvas.x1()) return link.words(" ").add(verdict(after, words));
        // a bar that leaves no room on either side carries its words itself
        var before = x - 7 - needed > canvas.x0();
        return link.words(" ").add(before ? verdict(x - 7, words).end() : verdict(x + 8, words));
    }

    /** Where a reader's initials begin within the bar; 0 if they do not fit. */
    private double initials(OnsetBar bar, double x, double width) {
        if (bar.initials().isEmpty()) return 0;
        var needed = TextWidth.of(bar.initials(), 11, Face.SEMIBOLD);
        var best = bar.best() == null ? Double.NaN : canvas.scale().x(bar.best());
        return DoubleStream.of(x + 5, best + 4)
                .filter(from -> from + needed + 3 <= x + width && !(best > from - 2 && best < from + needed + 2))
                .findFirst()
                .orElse(0);
    }

    private static String words(OnsetBar bar, boolean initialsInside) {
        var words = initialsInside ? "" : bar.initials();
        if (bar.type() != OnsetBar.Type.SPIRAL)
            words += (words.isEmpty() ? "" : ", ") + bar.type().words();
        if (bar.looked()) words += (words.isEmpty() ? "" : ", ") + "seen before";
        return words;
    }

    /** An onset that lies before or after what is shown is named at that edge. */
    private Element outside(Element link, OnsetBar bar, Instant from) {
        var before = from.isBefore(canvas.figure().shown().from());
        var best = bar.best() == null ? from : bar.best();
        var day = best.atZone(canvas.figure().clock().zone()).format(DAY);
        var words = bar.initials().isEmpty() ? day : bar.initials() + ", " + day;
        return before
                ? link.add(hit(canvas.x0(), 80), verdict(canvas.x0() + 6, "← " + words))
                : link.add(
                        hit(canvas.x1() - 80, 80),
                        verdict(canvas.x1() - 6, words + " →").end());
    }

    private Element verdict(double x, String words) {
        return Element.text("verdict", x, middle + 4, words);
    }

    private Element hit(double x, double width) {
        return Element.rect("hit", x, middle - hit / 2, width, hit);
    }
}
