package predicament.app.figure;

import java.util.List;

/**
 * A case at the size of a thumbnail: a tick for each move and one line of threat.
 *
 * @param line values from 0 to 100, or empty if no document speaks
 */
public record SmallFigure(String id, String description, TimeWindow whole, List<Lane> lanes, List<CurvePoint> line) {

    public SmallFigure {
        lanes = List.copyOf(lanes);
        line = List.copyOf(line);
    }
}
