package predicament.app.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.history.Revisions.Change;
import predicament.app.sight.CaseSight;
import predicament.domain.perception.CaseRecord;

/**
 * A case at two revisions: as it is seen at the later, its record at the earlier (nothing where there was none yet), and
 * what one does not share with the other. What the blind gate keeps back is in none of the changes.
 */
public record Between(CaseSight now, @Nullable CaseRecord was, long from, long to, boolean open, List<Change> changes) {

    public Between {
        changes = List.copyOf(changes);
    }

    public Names names() {
        return new Names(now, was, open);
    }

    /** The address of one of the two's pages or files, such as {@code .svg}. */
    public String address(String ending) {
        return "/cases/%s/history/diff%s?after=%d&upto=%d%s"
                .formatted(now.crisis().slug(), ending, from, to, reading());
    }

    private String reading() {
        return now.reading() == null ? "" : "&reading=" + now.reading();
    }
}
