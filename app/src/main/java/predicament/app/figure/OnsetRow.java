package predicament.app.figure;

import java.util.List;

/**
 * One theory, scholar or reader among the onsets. Without bars it is silent.
 *
 * @param source the citation beside a theory or scholar, such as "after Jervis 1976"
 */
public record OnsetRow(String name, String source, List<OnsetBar> bars) {

    public OnsetRow {
        bars = List.copyOf(bars);
    }
}
