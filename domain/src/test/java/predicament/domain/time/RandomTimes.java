package predicament.domain.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Times of every form from a fixed seed, crowded enough that many of them meet. */
final class RandomTimes {

    static final List<ZoneId> ZONES = List.of(
            ZoneOffset.UTC,
            ZoneId.of("Europe/London"),
            ZoneId.of("Europe/Paris"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Europe/Vienna"),
            ZoneId.of("Europe/Belgrade"),
            ZoneId.of("Europe/Moscow"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Asia/Jerusalem"),
            ZoneId.of("Pacific/Apia"),
            Zones.ST_PETERSBURG);

    private static final List<String> MARKS = List.of("", "", "", "~", "?", "%");

    private final RandomGenerator random;
    private final int firstYear;
    private final int lastYear;

    private RandomTimes(long seed, int firstYear, int lastYear) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    static RandomTimes anywhere(long seed) {
        return new RandomTimes(seed, 1, 9999);
    }

    /** Within few years, so that equal and touching intervals are common. */
    static RandomTimes crowded(long seed) {
        return new RandomTimes(seed, 1913, 1918);
    }

    RandomGenerator random() {
        return random;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Stream<HistoricalTime> times(int count) {
        return Stream.generate(this::time).limit(count);
    }

    HistoricalTime time() {
        var zone = oneOf(ZONES);
        var calendar = oneOf(List.of(CalendarSystem.values()));
        return switch (random.nextInt(4)) {
            case 0 -> range("%s/%s", zone, calendar);
            case 1 -> range("[%s..%s]", zone, calendar);
            default -> HistoricalTime.parse(stated(calendar), zone, calendar);
        };
    }

    /** Two dates in the order in which they can be ends. */
    private HistoricalTime range(String form, ZoneId zone, CalendarSystem calendar) {
        var one = stated(calendar);
        var other = stated(calendar);
        return accepted(form, one, other, zone, calendar)
                .orElseGet(() -> accepted(form, other, one, zone, calendar).orElseThrow());
    }

    private static Optional<HistoricalTime> accepted(
            String form, String from, String to, ZoneId zone, CalendarSystem calendar) {
        try {
            return Optional.of(HistoricalTime.parse(form.formatted(from, to), zone, calendar));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String stated(CalendarSystem calendar) {
        return plain(oneOf(List.of(Precision.values())), calendar) + oneOf(MARKS);
    }

    /** A date without marks, exactly as precise as asked for. */
    String plain(Precision precision, CalendarSystem calendar) {
        int year = random.nextInt(firstYear, lastYear + 1);
        int month = random.nextInt(1, 13);
        int day = random.nextInt(1, calendar.lengthOfMonth(year, month) + 1);
        var minute = String.format(
                Locale.ROOT, "%04d-%02d-%02dT%02d:%02d", year, month, day, random.nextInt(24), random.nextInt(60));
        return minute.substring(0, length(precision));
    }

    static int length(Precision precision) {
        return switch (precision) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
            case HOUR -> 13;
            case MINUTE -> 16;
        };
    }
}
