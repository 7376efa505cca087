package predicament.app.figure;

import org.jspecify.annotations.Nullable;

/** A curve where it is drawn. */
record PlacedCurve(Curve curve, CurveShape shape, CaseFigure figure) {

    String colour() {
        return curve.historians() ? "other" : Canvas.state(curve.colour());
    }

    /** The token of its colour in the stylesheet. */
    String colourVariable() {
        return curve.historians() ? "--edge" : "--" + colour();
    }

    /** What it says at the cursor; null if it has said nothing by then. */
    @Nullable
    CurvePoint now() {
        return shape.at(figure.shown().clamp(figure.cursor()));
    }

    String nowInWords() {
        var now = now();
        return now == null || !curve.evidence() ? "–" : Long.toString(Math.round(now.mean()));
    }

    String className() {
        var series = switch (curve.series()) {
            case RECORD -> "";
            case BEFORE -> " before";
            case HINDSIGHT -> " hindsight";
            case ACTUAL -> "";
            case THEORY, BRANCH -> " theory";
        };
        return "curve " + colour() + series + (curve.evidence() ? "" : " silent");
    }
}
