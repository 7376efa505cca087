package predicament.app.onset;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.OnsetRow;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Dyad;

/** Readers' own marks for the figure, one row a reader; withdrawn ones are left out. */
public interface ReadersOnsets {

    /** The rows of those whose judgement is about a wanted pair; without a pair it is about the whole case. */
    List<OnsetRow> rows(CaseSight sight, Predicate<@Nullable Dyad> wanted);
}
