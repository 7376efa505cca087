package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.crisis.Range;

/** What is kept up as moves are told equals what a search through all of them finds. */
class PastTests {

    private static final double DEFAULT_TEMPO = 2;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_tempo_is_the_median_gap_between_hostile_moves(long seed) {
        var exchange = moves(seed);
        var past = new Past(exchange, DEFAULT_TEMPO);

        for (var move = 0; move < exchange.size(); move++) {
            past.add(move);

            assertThat(past.tempo()).isEqualTo(tempo(exchange, move));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_window_holds_what_was_learned_since_it_opened(long seed) {
        var exchange = moves(seed);
        var past = new Past(exchange, DEFAULT_TEMPO);

        for (var move = 0; move < exchange.size(); move++) {
            past.add(move);
            var now = exchange.learned(move);
            var opened = past.opened(now);
            var window = IntStream.rangeClosed(0, move)
                    .filter(it -> exchange.learned(it) >= opened)
                    .boxed()
                    .toList();
            var hostile = window.stream().filter(exchange::hostile).toList();

            assertThat(past.firstSince(opened)).isEqualTo(window.getFirst());
            assertThat(IntStream.range(past.firstHostileSince(opened), past.hostiles())
                            .mapToObj(past::hostile))
                    .isEqualTo(hostile);
            assertThat(past.bothHostile(now))
                    .isEqualTo(hostile.stream().map(exchange::actor).distinct().count() == 2);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_side_did_within_some_days_is_found_by_the_day_it_was_done(long seed) {
        var exchange = moves(seed);
        var past = new Past(exchange, DEFAULT_TEMPO);
        for (var move = 0; move < exchange.size(); move++) past.add(move);

        for (var move = 0; move < exchange.size(); move++) {
            var now = exchange.learned(move);

            assertThat(past.wasHostile(0, now, 5))
                    .isEqualTo(IntStream.range(0, exchange.size())
                            .anyMatch(it -> exchange.hostile(it)
                                    && exchange.actor(it) == 0
                                    && exchange.occurred(it) <= now
                                    && Exchange.days(exchange.occurred(it), now) <= 5));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reactivity_is_the_median_of_first_answers_shrunk_to_its_start(long seed) {
        var exchange = moves(seed);
        var reactions = new Reactions(1);
        var ratios = new ArrayList<Double>();
        var open = new ArrayList<Integer>();

        for (var move = 0; move < exchange.size(); move++) {
            if (!exchange.hostile(move)) continue;
            var strength = exchange.strength(move);
            if (exchange.actor(move) == 0) {
                var made = exchange.occurred(move);
                reactions.answered(made, strength, 6);
                for (var cause : open) {
                    if (made <= exchange.learned(cause)) continue;
                    var inTime = Exchange.days(exchange.learned(cause), made) <= 6;
                    if (inTime) ratios.add(strength / Math.max(.01, exchange.strength(cause)));
                }
                open.removeIf(cause -> made > exchange.learned(cause));
            } else {
                reactions.provoked(exchange.learned(move), strength);
                open.add(move);
            }
        }

        assertThat(ratios).isNotEmpty();
        assertThat(reactions.omega()).isEqualTo((3 + ratios.size() * median(ratios)) / (3 + ratios.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_running_median_is_the_one_of_all_sorted_however_values_come(long seed) {
        var random = new SplittableRandom(seed);
        var grid = random.nextInt(1, 2000);
        var drift = random.nextInt(-1, 2);
        var median = new RunningMedian();
        var told = new ArrayList<Double>();

        for (var k = 0; k < 3000; k++) {
            var value = (double) (random.nextInt(grid) + drift * k);
            median.add(value);
            told.add(value);

            if (k < 200 || k % 97 == 0) assertThat(median.median()).isEqualTo(median(told));
        }
    }

    private static double tempo(Exchange exchange, int last) {
        var hostile = IntStream.rangeClosed(0, last)
                .filter(exchange::hostile)
                .mapToLong(exchange::learned)
                .toArray();
        if (hostile.length < 5) return DEFAULT_TEMPO;
        var gaps = new ArrayList<Double>();
        for (var k = 1; k < hostile.length; k++) gaps.add(Exchange.days(hostile[k - 1], hostile[k]));
        return Math.max(1 / 24.0, median(gaps));
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Sixty moves, learned up to three days after they were made, some at the same hour. */
    private static Exchange moves(long seed) {
        var random = new SplittableRandom(seed);
        var moves = new ArrayList<Stimulus>();
        var hour = 0L;
        for (var k = 0; k < 60; k++) {
            hour += random.nextInt(0, 40);
            var learned = hour + random.nextInt(0, 72);
            moves.add(move(k, random, at(hour), at(learned)));
        }
        moves.sort(Comparator.comparing(Stimulus::learned));
        return ToyStream.told(moves);
    }

    private static Stimulus move(int number, RandomGenerator random, Instant occurred, Instant learned) {
        return new Stimulus(
                "e" + number,
                random.nextBoolean() ? ToyStream.A : ToyStream.B,
                occurred,
                learned,
                random.nextInt(-1, 2),
                Range.of(random.nextDouble()),
                Range.of(0),
                Range.of(.5),
                1,
                1,
                0,
                false,
                false);
    }

    private static Instant at(long hour) {
        return ToyStream.START.plusSeconds(3600 * hour);
    }
}
