package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.crisis.ActorId;

/** What is kept up as moves are told equals what a search through all of them finds. */
class PastTests {

    private static final double DEFAULT_TEMPO = 2;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_tempo_is_the_median_gap_between_hostile_moves(long seed) {
        var past = new Past(DEFAULT_TEMPO);
        var told = new ArrayList<Felt>();

        for (var move : moves(seed)) {
            past.add(move);
            told.add(move);

            assertThat(past.tempo()).isEqualTo(tempo(told));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_window_holds_what_was_learned_since_it_opened(long seed) {
        var past = new Past(DEFAULT_TEMPO);
        var told = new ArrayList<Felt>();

        for (var move : moves(seed)) {
            past.add(move);
            told.add(move);
            var opened = past.opened(move.learned());
            var window =
                    told.stream().filter(it -> !it.learned().isBefore(opened)).toList();

            assertThat(past.since(opened)).isEqualTo(window);
            assertThat(past.hostileSince(opened))
                    .isEqualTo(window.stream().filter(Felt::hostile).toList());
            assertThat(past.bothHostile(move.learned()))
                    .isEqualTo(window.stream()
                                    .filter(Felt::hostile)
                                    .map(Felt::actor)
                                    .distinct()
                                    .count()
                            == 2);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_side_did_within_some_days_is_found_by_the_day_it_was_done(long seed) {
        var past = new Past(DEFAULT_TEMPO);
        var moves = moves(seed);
        moves.forEach(past::add);

        for (var move : moves) {
            var found = past.hostileBefore(ToyStream.A, move.learned(), 5).toList();

            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(moves.stream()
                            .filter(it -> it.hostile()
                                    && it.actor().equals(ToyStream.A)
                                    && !it.occurred().isAfter(move.learned())
                                    && Exchange.days(it.occurred(), move.learned()) <= 5)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reactivity_is_the_median_of_first_answers_shrunk_to_its_start(long seed) {
        var reactions = new Reactions(1);
        var ratios = new ArrayList<Double>();
        var open = new ArrayList<Felt>();

        for (var move : moves(seed)) {
            if (!move.hostile()) continue;
            if (move.actor().equals(ToyStream.A)) {
                reactions.answered(move, 6);
                for (var cause : open) {
                    if (!move.occurred().isAfter(cause.learned())) continue;
                    var inTime = Exchange.days(cause.learned(), move.occurred()) <= 6;
                    if (inTime) ratios.add(move.strength() / Math.max(.01, cause.strength()));
                }
                open.removeIf(cause -> move.occurred().isAfter(cause.learned()));
            } else {
                reactions.provoked(move, move.strength());
                open.add(move);
            }
        }

        assertThat(ratios).isNotEmpty();
        assertThat(reactions.omega()).isEqualTo((3 + ratios.size() * median(ratios)) / (3 + ratios.size()));
    }

    private static double tempo(List<Felt> told) {
        var hostile = told.stream().filter(Felt::hostile).map(Felt::learned).toList();
        if (hostile.size() < 5) return DEFAULT_TEMPO;
        var gaps = new ArrayList<Double>();
        for (var k = 1; k < hostile.size(); k++) gaps.add(Exchange.days(hostile.get(k - 1), hostile.get(k)));
        return Math.max(1 / 24.0, median(gaps));
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Sixty moves, learned up to three days after they were made, some at the same hour. */
    private static List<Felt> moves(long seed) {
        var random = new SplittableRandom(seed);
        var moves = new ArrayList<Felt>();
        var hour = 0L;
        for (var k = 0; k < 60; k++) {
            hour += random.nextInt(0, 40);
            var learned = hour + random.nextInt(0, 72);
            moves.add(move(k, random, at(hour), at(learned)));
        }
        moves.sort(Comparator.comparing(Felt::learned));
        return moves;
    }

    private static Felt move(int number, RandomGenerator random, Instant occurred, Instant learned) {
        ActorId actor = random.nextBoolean() ? ToyStream.A : ToyStream.B;
        return new Felt(
                "e" + number,
                actor,
                occurred,
                learned,
                random.nextInt(-1, 2),
                random.nextDouble(),
                0,
                .5,
                0,
                false,
                false);
    }

    private static Instant at(long hour) {
        return ToyStream.START.plusSeconds(3600 * hour);
    }
}
