package predicament.app.figure;

import java.util.List;

/** Where the list of moves is found that stand too close to be drawn one by one. */
@FunctionalInterface
public interface MoreLink {

    String href(Lane lane, List<Mark> marks);
}
