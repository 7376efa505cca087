package predicament.app.figure;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Agreement.Stretch;

/** Draws where readers agree, from two on. */
final class AgreementDrawing {

    private static final double HEIGHT = 11;

    private final Canvas canvas;
    private final Element drawn;

    AgreementDrawing(Canvas canvas, Element drawn) {
        this.canvas = canvas;
        this.drawn = drawn;
    }

    double draw(double top) {
        var agreement = canvas.figure().agreement();
        if (agreement.readers() < 2) return top;
        var above = canvas.size().namesAbove();
        var y = top + (above ? 20 : 5);
        drawn.add(Element.text("row-name strong", above ? canvas.x0() : 0, above ? y - 6 : y + 9.5, "Agreement"));
        var strip = Element.group("agreement").at("role", "img").at("aria-label", words(agreement));
        drawn.add(strip);
        strip.add(Element.line("base", canvas.x0(), y + HEIGHT, canvas.x1(), y + HEIGHT));
        agreement.stretches().stream()
                .filter(s -> canvas.figure().shown().overlaps(s.from(), s.to()))
                .forEach(s -> strip.add(stretch(s, agreement.readers(), y)));
        strip.add(caption(agreement, y));
        return y + HEIGHT + 4;
    }

    private Element stretch(Stretch stretch, int readers, double y) {
        var x = canvas.scale().clamped(stretch.from());
        var width = canvas.scale().clamped(stretch.to()) - x;
        var share = Math.clamp((int) Math.ceil(4.0 * stretch.readers() / readers), 1, 4);
        return Element.rect("agree share-" + share, x, y, width, HEIGHT);
    }

    private Element caption(Agreement agreement, double y) {
        var most = most(agreement);
        if (most == null) return Element.text("verdict", canvas.x0() + 6, y + 8, "no two overlap");
        var caption = most.readers() + " of " + agreement.readers() + " readers";
        var last = agreement.stretches().getLast();
        var after = canvas.scale().clamped(last.to()) + 7;
        var fits = after + TextWidth.of(caption, 12) < canvas.size().width();
        var before = canvas.scale().clamped(agreement.stretches().getFirst().from()) - 7;
        return fits
                ? Element.text("agree-words", after, y + 9.5, caption)
                : Element.text("agree-words", before, y + 9.5, caption).end();
    }

    private static @Nullable Stretch most(Agreement agreement) {
        return agreement.stretches().stream()
                .max(Comparator.comparingInt(Stretch::readers).thenComparing(Stretch::from, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static String words(Agreement agreement) {
        var most = most(agreement);
        return most == null
                ? "No two of " + agreement.readers() + " readers overlap"
                : "Most agreement: " + most.readers() + " of " + agreement.readers() + " readers";
    }
}
