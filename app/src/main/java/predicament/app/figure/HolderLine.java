package predicament.app.figure;

import java.util.List;

/** What one holder within a state believed, drawn apart and faint where holders disagree. */
public record HolderLine(String holder, List<CurvePoint> points) {

    public HolderLine {
        points = List.copyOf(points);
    }
}
