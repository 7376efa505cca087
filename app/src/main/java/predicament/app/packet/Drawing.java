package predicament.app.packet;

import com.openhtmltopdf.extend.FSObjectDrawer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import predicament.app.figure.CaseFigure;
import predicament.app.figure.FigurePng;
import predicament.app.figure.FigureSvg;
import predicament.app.figure.Lane;
import predicament.app.figure.OnsetGroup;

/** A figure as it is drawn on the sheet: as lines, not as a picture. */
record Drawing(String svg, double width, double height, int pairs) {

    /** A sheet is 640 units wide; below its head and above its foot there is room for these. */
    private static final double HIGHEST = 838;

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"");

    /** Moves and curves; gives up the last pairs of curves before it grows past the page. */
    static Drawing ofMoves(CaseFigure figure) {
        var pairs = figure.panels().size();
        var drawing = drawn(with(figure, figure.lanes(), pairs, List.of()));
        while (drawing.height() > HIGHEST && pairs > 0) {
            drawing = drawn(with(figure, figure.lanes(), --pairs, List.of()));
        }
        return drawing;
    }

    /** The curves, where the moves leave no room for any of them. */
    static Optional<Drawing> ofCurves(CaseFigure figure) {
        return figure.panels().isEmpty() || ofMoves(figure).pairs() > 0
                ? Optional.empty()
                : Optional.of(drawn(with(figure, List.of(), figure.panels().size(), List.of())));
    }

    /** Readers' and theories' onsets on one axis; scholars' stand in the list with their works. */
    static Drawing ofOnsets(CaseFigure figure) {
        var groups = figure.onsets().stream()
                .filter(it -> it.of() != OnsetGroup.Of.SCHOLARS)
                .toList();
        return drawn(with(figure, List.of(), 0, groups));
    }

    private static Drawing drawn(CaseFigure figure) {
        var svg = FigureSvg.onSheet(figure);
        var size = SIZE.matcher(svg);
        if (!size.find()) throw new IllegalStateException("The figure has no size.");
        return new Drawing(
                svg,
                Double.parseDouble(size.group(1)),
                Double.parseDouble(size.group(2)),
                figure.panels().size());
    }

    private static CaseFigure with(CaseFigure it, List<Lane> lanes, int pairs, List<OnsetGroup> onsets) {
        return new CaseFigure(
                it.title(),
                it.description(),
                it.whole(),
                it.shown(),
                it.cursor(),
                it.clock(),
                it.granularity(),
                it.viewpoint(),
                lanes,
                it.panels().subList(0, pairs),
                onsets,
                it.agreement(),
                it.gate(),
                it.selection(),
                it.showsWhatFollowed(),
                it.more(),
                it.credit());
    }

    /** Draws each where the sheet has an {@code object} of its name. */
    static FSObjectDrawer drawer(Map<String, Drawing> drawings) {
        return (object, x, y, width, height, device, context, dotsPerPixel) -> {
            var drawing = Objects.requireNonNull(drawings.get(object.getAttribute("data-drawing")));
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    pen -> FigurePng.draw(drawing.svg(), pen, width / dotsPerPixel, height / dotsPerPixel));
            return null;
        };
    }
}
