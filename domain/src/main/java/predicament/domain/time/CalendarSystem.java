package predicament.domain.time;

import java.time.LocalDate;

/**
 * The calendar in which a date is written. Russia kept the Julian one until 31 January 1918, which 14 February followed;
 * its dates are Old Style (O.S.). {@link LocalDate} always holds the Gregorian date.
 *
 * <p>Both are proleptic here: the rules hold before their introduction. Day numbers after Richards, <em>Mapping Time</em>
 * (1998).
 */
public enum CalendarSystem {
    GREGORIAN {
        @Override
        public boolean isLeap(int year) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        }

        @Override
        public LocalDate dayOf(int year, int month, int day) {
            refuseUnlessDate(year, month, day);
            return LocalDate.of(year, month, day);
        }

        @Override
        public CivilDate dateOf(LocalDate day) {
            return new CivilDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
    },

    JULIAN {
        @Override
        public boolean isLeap(int year) {
            return Math.floorMod(year, 4) == 0;
        }

        @Override
        public LocalDate dayOf(int year, int month, int day) {
            refuseUnlessDate(year, month, day);
            // Years are counted from March, so that the leap day comes last.
            int marchYear = month > 2 ? year : year - 1;
            int marchMonth = Math.floorMod(month - 3, 12);
            long daysSinceMarchOfYearZero =
                    365L * marchYear + Math.floorDiv(marchYear, 4) + (153 * marchMonth + 2) / 5 + day - 1;
            return LocalDate.ofEpochDay(daysSinceMarchOfYearZero + MARCH_OF_YEAR_ZERO);
        }

        @Override
        public CivilDate dateOf(LocalDate day) {
            long days = day.toEpochDay() - MARCH_OF_YEAR_ZERO;
            long cycle = Math.floorDiv(days, DAYS_IN_FOUR_YEARS);
            long inCycle = Math.floorMod(days, DAYS_IN_FOUR_YEARS);
            long yearInCycle = Math.min(inCycle / 365, 3);
            int dayOfYear = (int) (inCycle - 365 * yearInCycle);
            int marchMonth = (5 * dayOfYear + 2) / 153;
            int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
            int year = (int) (4 * cycle + yearInCycle) + (month > 2 ? 0 : 1);
            return new CivilDate(year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1);
        }
    };

    private static final long DAYS_IN_FOUR_YEARS = 1461;

    /** 1 March of year 0, Julian, in days since 1 January 1970, Gregorian. */
    private static final long MARCH_OF_YEAR_ZERO = -719_470;

    public abstract boolean isLeap(int year);

    /** The day that bears this date in this calendar. */
    public abstract LocalDate dayOf(int year, int month, int day);

    /** The date that this calendar gives to a day. */
    public abstract CivilDate dateOf(LocalDate day);

    public int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    void refuseUnlessDate(int year, int month, int day) {
        if (month < 1 || month > 12) throw new IllegalArgumentException("A year has no month " + month + ".");
        if (day < 1 || day > lengthOfMonth(year, month)) {
            throw new IllegalArgumentException("Month " + month + " of " + year + " has no day " + day + ".");
        }
    }
}
