package predicament.domain.time;

/** A day as a calendar names it: the same day has other numbers in another {@link CalendarSystem}. */
public record CivilDate(int year, int month, int day) {}
