package predicament.app.perception;

import java.util.Locale;
import predicament.domain.crisis.CrisisId;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

/** One curve: whose threat of whom, by which clock, in which reading ('' is the base), of which holder ('' the state). */
record SeriesKey(CrisisId crisis, DirectedDyad pair, Clock clock, String reading, String holder) {

    static final String STATE = "";

    static String series(Clock clock) {
        return clock.name().toLowerCase(Locale.ROOT);
    }

    SeriesKey of(String other) {
        return new SeriesKey(crisis, pair, clock, reading, other);
    }
}
