package predicament.app.figure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rules of a time axis and the words above them. */
final class Ticks {

    /**
     * @param strong a rule that stands out: midnight, Monday, January, a fifth year
     * @param above the smaller word over the date; empty if the tick is not labelled
     */
    record Tick(double x, boolean strong, String above, String label) {}

    private static final DateTimeFormatter DAY = pattern("d MMM");
    private static final DateTimeFormatter DAY_OF_MONTH = pattern("d");
    private static final DateTimeFormatter WEEKDAY = pattern("EEE");
    private static final DateTimeFormatter HOUR = pattern("HH:mm");
    private static final DateTimeFormatter MONTH = pattern("MMM");
    private static final DateTimeFormatter YEAR = pattern("yyyy");
    private static final int[] HOUR_STEPS = {1, 3, 6, 12, 24};
    private static final int[] DAY_STEPS = {1, 2, 3, 7, 14, 28};
    private static final int[] MONTH_STEPS = {1, 3, 6, 12};
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};
    private static final double NARROWEST_RULE = 5;

    private final TimeScale scale;
    private final Clock clock;
    private final double room;

    private Ticks(TimeScale scale, Clock clock, double room) {
        this.scale = scale;
        this.clock = clock;
        this.room = room;
    }

    /** @param room the width that each label needs */
    static List<Tick> of(TimeScale scale, Clock clock, Granularity granularity, double room) {
        var ticks = new Ticks(scale, clock, room);
        return switch (granularity) {
            case HOURS -> ticks.hours();
            case DAYS -> ticks.days();
            case MONTHS -> ticks.months();
            case YEARS -> ticks.years();
        };
    }

    private List<Tick> hours() {
        var step = step(HOUR_STEPS, scale.perDay() / 24, room);
        return walk(start().truncatedTo(ChronoUnit.HOURS), t -> t.plusHours(1), (t, first) -> {
            if (t.getHour() % (step > 3 ? 3 : 1) != 0) return null;
            var midnight = t.getHour() == 0;
            var labelled = t.getHour() % step == 0;
            var above = labelled && (midnight || first) ? t.format(DAY) : "";
            return new Tick(x(t), midnight, above, labelled ? t.format(HOUR) : "");
        });
    }

    private List<Tick> days() {
        var step = step(DAY_STEPS, scale.perDay(), room);
        var rule = scale.perDay() < NARROWEST_RULE ? 7 : 1;
        return walk(start().truncatedTo(ChronoUnit.DAYS), t -> t.plusDays(1), (t, first) -> {
            var monday = t.getDayOfWeek() == DayOfWeek.MONDAY;
            var sinceMonday = t.toLocalDate().toEpochDay() + 3;
            if (sinceMonday % rule != 0) return null;
            var labelled = step >= 7 ? sinceMonday % step == 0 : daysFromStart(t) % step == 0;
            if (!labelled) return new Tick(x(t), monday, "", "");
            var named = first || t.getDayOfMonth() <= step || step >= 7;
            return new Tick(x(t), monday, t.format(WEEKDAY), t.format(named ? DAY : DAY_OF_MONTH));
        });
    }

    private List<Tick> months() {
        var step = step(MONTH_STEPS, scale.perDay() * 30.4, room);
        return walk(start().truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1), t -> t.plusMonths(1), (t, first) -> {
            var january = t.getMonthValue() == 1;
            if ((t.getMonthValue() - 1) % step != 0) return new Tick(x(t), january, "", "");
            return new Tick(x(t), january, january || first ? t.format(YEAR) : "", t.format(MONTH));
        });
    }

    private List<Tick> years() {
        var step = step(YEAR_STEPS, scale.perDay() * 365.25, room);
        return walk(start().truncatedTo(ChronoUnit.DAYS).withDayOfYear(1), t -> t.plusYears(1), (t, first) -> {
            var strong = t.getYear() % (step > 5 ? 10 : 5) == 0;
            return new Tick(x(t), strong, "", t.getYear() % step == 0 ? t.format(YEAR) : "");
        });
    }

    @FunctionalInterface
    private interface Labelling {
        @Nullable
        Tick of(ZonedDateTime at, boolean first);
    }

    private List<Tick> walk(ZonedDateTime start, UnaryOperator<ZonedDateTime> next, Labelling labelling) {
        var ticks = new ArrayList<Tick>();
        for (var at = start; !at.toInstant().isAfter(scale.window().to()); at = next.apply(at)) {
            if (at.toInstant().isBefore(scale.window().from())) continue;
            var tick = labelling.of(at, ticks.stream().allMatch(t -> t.label().isEmpty()));
            if (tick != null) ticks.add(tick);
        }
        return ticks;
    }

    private ZonedDateTime start() {
        return scale.window().from().atZone(clock.zone());
    }

    private long daysFromStart(ZonedDateTime at) {
        return ChronoUnit.DAYS.between(start().toLocalDate(), at.toLocalDate());
    }

    private double x(ZonedDateTime at) {
        return scale.x(Instant.from(at));
    }

    private static int step(int[] steps, double each, double room) {
        for (var step : steps) if (step * each >= room) return step;
        return steps[steps.length - 1];
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
