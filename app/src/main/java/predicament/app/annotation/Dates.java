package predicament.app.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Clock;
import predicament.domain.time.HistoricalTime;

/** The two fields in which a time is typed: where it begins, and where it ends unless the first says it all. */
record Dates(String begins, String ends) {

    static final Dates NONE = new Dates("", "");

    /** A time as it would be typed by the case's clock. */
    static Dates of(@Nullable HistoricalTime time, CaseSight sight) {
        if (time == null) return NONE;
        var clock = sight.clock();
        try {
            if (HistoricalTime.parse(time.edtf(), clock.zone()).equals(time) && !time.isOneOf()) {
                return new Dates(time.edtf(), "");
            }
        } catch (IllegalArgumentException e) {
            return spanned(time, clock);
        }
        return spanned(time, clock);
    }

    static String typed(Instant instant, Clock clock) {
        return clock.typed(instant).replace('T', ' ');
    }

    private static Dates spanned(HistoricalTime time, Clock clock) {
        return new Dates(typed(time.earliest(), clock), typed(time.latest(), clock));
    }
}
