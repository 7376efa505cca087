package predicament.app.figure;

import java.time.ZoneId;

/** The one clock that a figure's axis is read by, and what readers call it. */
public record Clock(ZoneId zone, String name) {}
