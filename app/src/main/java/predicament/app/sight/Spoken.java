package predicament.app.sight;

import java.util.ArrayList;
import predicament.domain.time.CalendarSystem;
import predicament.domain.time.HistoricalTime;
import predicament.domain.time.Precision;

/** A time in the words of a list: by the case's clock, and below it by the clock and calendar of those who lived it. */
public record Spoken(String when, String there, String edtf) {

    public static Spoken of(CaseSight sight, HistoricalTime time) {
        var when = sight.clock().brief(time);
        var there = new ArrayList<String>();
        var local = time.displayShort();
        if (time.precision().finerThan(Precision.DAY) && !local.equals(when)) there.add(local + " local");
        if (time.calendar() == CalendarSystem.JULIAN) there.add(time.displayJulian());
        return new Spoken(when, String.join(", ", there), time.edtf());
    }
}
