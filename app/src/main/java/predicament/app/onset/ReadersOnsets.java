package predicament.app.onset;

import java.util.List;
import predicament.app.figure.OnsetRow;
import predicament.app.sight.CaseSight;

/** Readers' own marks for the figure, one row a reader; withdrawn ones are left out. */
public interface ReadersOnsets {

    List<OnsetRow> rows(CaseSight sight);
}
