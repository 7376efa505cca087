package predicament.app.figure;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.DoubleStream;
import predicament.app.figure.TextWidth.Face;

/** Draws one row of onsets: a name, bars, and the source that they are taken from. */
final class OnsetRowDrawing {

    private static final double TYPE = 13;
    private static final double SMALL = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Canvas canvas;
    private final Element drawn;
    private final OnsetGroup group;
    private final boolean readers;

    OnsetRowDrawing(Canvas canvas, Element drawn, OnsetGroup group) {
        this.canvas = canvas;
        this.drawn = drawn;
        this.group = group;
        this.readers = group.of() == OnsetGroup.Of.READERS;
    }

    double draw(OnsetRow row, double top) {
        var above = canvas.size().titlesAbove() && !(readers && !canvas.size().namesAbove());
        var middle = top + (above ? 26 : 12);
        names(row, above, above ? top + 13 : middle + 4);
        if (row.bars().isEmpty()) drawn.add(Element.text("silent-row", canvas.x0() + 6, middle + 4, group.silent()));
        var undated = canvas.x0() + 6;
        for (var bar : row.bars()) {
            if (bar.from() != null && bar.to() != null) drawn.add(dated(row, bar, bar.from(), bar.to(), middle));
            else {
                drawn.add(link(row, bar)
                        .add(Element.text(
                                "verdict", undated, middle + 4, bar.type().words())));
                undated += TextWidth.of(bar.type().words(), SMALL, Face.ITALIC) + 14;
            }
        }
        return top + (above ? 36 : 23);
    }

    private void names(OnsetRow row, boolean above, double y) {
        var left = above && canvas.size().namesAbove() ? canvas.x0() : 0;
        var room = above ? canvas.x1() - left - TextWidth.of(row.source(), SMALL) : canvas.x0() - 12;
        drawn.add(Element.text("row-name", left, y, TextWidth.fitted(row.name(), TYPE, Face.REGULAR, room)));
        if (row.source().isEmpty()) return;
        if (above) {
            drawn.add(Element.text("row-cite", canvas.size().width() - 2, y, row.source())
                    .end());
        } else {
            var cite = TextWidth.fitted(
                    row.source(), SMALL, Face.REGULAR, canvas.size().width() - canvas.x1() - 10);
            drawn.add(Element.text("row-cite", canvas.x1() + 9, y, cite));
        }
    }

    private Element dated(OnsetRow row, OnsetBar bar, Instant from, Instant to, double middle) {
        var link = link(row, bar);
        if (!canvas.figure().shown().overlaps(from, to)) return link.add(outside(bar, from, middle));
        var x = canvas.scale().clamped(from);
        var width = Math.max(4, canvas.scale().clamped(to) - x);
        var half = readers ? 7 : 4.5;
        link.add(Element.rect("hit", x - 2, middle - 12, Math.max(24, width + 4), 24));
        link.add(Element.rect("bar", x, middle - half, width, 2 * half).at("rx", 2));
        var best = bar.best();
        if (best != null && canvas.figure().shown().contains(best)) {
            var at = canvas.scale().x(best);
            link.add(Element.line("best", at, middle - half - 2.5, at, middle + half + 2.5));
        }
        return beside(link, bar, x, width, middle);
    }

    /** Initials stand in the bar where they are clear of the best estimate, its type beside it if it is no spiral. */
    private Element beside(Element link, OnsetBar bar, double x, double width, double middle) {
        var initials = initials(bar, x, width);
        if (initials > 0) link.add(Element.text("ini", initials, middle + 4, bar.initials()));
        var words = words(bar, initials > 0);
        if (words.isEmpty()) return link;
        var after = x + width + 7;
        var fits = after + TextWidth.of(words, SMALL, Face.ITALIC) < canvas.x1();
        var text = Element.text("verdict", fits ? after : x - 7, middle + 4, words);
        return link.add(fits ? text : text.end());
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
        if (bar.looked()) words += (words.isEmpty() ? "" : ", ") + "looked first";
        return words;
    }

    private Element outside(OnsetBar bar, Instant from, double middle) {
        var before = from.isBefore(canvas.figure().shown().from());
        var best = bar.best() == null ? from : bar.best();
        var day = best.atZone(canvas.figure().clock().zone()).format(DAY);
        var text = Element.text(
                "verdict", before ? canvas.x0() + 6 : canvas.x1() - 6, middle + 4, before ? "← " + day : day + " →");
        return before ? text : text.end();
    }

    private Element link(OnsetRow row, OnsetBar bar) {
        return link(canvas, row, bar);
    }

    static Element link(Canvas canvas, OnsetRow row, OnsetBar bar) {
        var sentence = row.name() + (bar.initials().isEmpty() ? "" : " (" + bar.initials() + ")") + ": "
                + bar.type().words() + ". " + bar.description();
        var drawn = bar.href() == null
                ? Element.group().at("role", "img")
                : Element.of("a").at("href", bar.href());
        return drawn.at("id", canvas.id("on-" + bar.id()))
                .classes(
                        "onset",
                        bar.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Canvas.author(bar.colour()),
                        bar.looked() ? "looked" : "",
                        bar.mine() ? "mine" : "",
                        bar.selected() ? "on" : "")
                .at("data-onset", bar.id())
                .at("aria-label", sentence);
    }
}
