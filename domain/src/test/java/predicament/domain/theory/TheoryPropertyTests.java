package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.Knowledge;
import predicament.domain.theory.ToyStream.Toy;

/** What every theory must obey whatever it claims: no look-ahead, no favourite, no calendar, no telepathy. */
class TheoryPropertyTests {

    private static final int UNTIL = 200;

    static Stream<Theory> theories() {
        return Theories.all().stream();
    }

    @ParameterizedTest
    @MethodSource("theories")
    void an_event_after_an_instant_changes_nothing_up_to_it(Theory theory) {
        var random = new Random(7);
        for (var run = 0; run < 8; run++) {
            var all = someStream(random);
            var cut = 20 + random.nextInt(150);
            var past = all.stream().filter(it -> it.day() <= cut).toList();

            for (var casting : castings(theory)) {
                var one = casting.predict(all);
                var other = casting.predict(past);
                for (var dyad : one.threat().keySet()) {
                    var points = one.threat().get(dyad);
                    for (var k = 0; k < points.size(); k++) {
                        if (points.get(k).at().isAfter(ToyStream.day(cut))) break;
                        assertThat(points.get(k))
                                .isEqualTo(other.threat().get(dyad).get(k));
                        assertThat(one.chances().get(k))
                                .isEqualTo(other.chances().get(k));
                    }
                }
            }
        }
    }

    /** In whole steps of the grid, so that time passes at the same instants in both runs. */
    @ParameterizedTest
    @MethodSource("theories")
    void an_onset_that_could_be_told_by_an_instant_is_the_same_whatever_follows(Theory theory) {
        var random = new Random(11);
        for (var run = 0; run < 2; run++) {
            var all = someStream(random);
            var cut = UNTIL / 2;
            var past = all.stream().filter(it -> it.day() <= cut).toList();

            for (var casting : castings(theory)) {
                assertThat(casting.predict(all).onset().by(ToyStream.day(cut)))
                        .isEqualTo(casting.predict(past).onset().by(ToyStream.day(cut)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("theories")
    void swapping_the_two_states_swaps_the_outputs(Theory theory) {
        var random = new Random(8);
        for (var run = 0; run < 5; run++) {
            var stream = someStream(random);
            var swapped = stream.stream()
                    .map(it -> it.by(it.actor().equals(A) ? B : A))
                    .toList();
            for (var pair : pairsOfCastings(theory)) {
                var one = pair.get(0).predict(stream);
                var other = pair.get(1).predict(swapped);
                var setting = ToyStream.setting(UNTIL);
                assertThat(one.threat().get(setting.ofA()))
                        .isEqualTo(other.threat().get(setting.ofB()));
                assertThat(one.threat().get(setting.ofB()))
                        .isEqualTo(other.threat().get(setting.ofA()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("theories")
    void shifting_every_date_shifts_the_outputs(Theory theory) {
        var random = new Random(9);
        var shift = java.time.Duration.ofDays(500);
        for (var run = 0; run < 5; run++) {
            var stream = someStream(random);
            var later = stream.stream().map(it -> it.later(500)).toList();
            var setting = ToyStream.setting(UNTIL);
            var shifted = new Setting(
                    new Dyad(A, B),
                    setting.tempo(),
                    setting.from().plus(shift),
                    setting.until().plus(shift),
                    setting.priorOfA(),
                    setting.priorOfB());

            var one = theory.predict(setting, knowledge(A, stream, UNTIL), knowledge(B, stream, UNTIL));
            var other = theory.predict(shifted, knowledge(A, later, UNTIL + 500), knowledge(B, later, UNTIL + 500));

            var points = one.threat().get(setting.ofA());
            for (var k = 0; k < points.size(); k++) {
                var moved = other.threat().get(setting.ofA()).get(k);
                assertThat(moved.at()).isEqualTo(points.get(k).at().plus(shift));
                assertThat(moved.median()).isCloseTo(points.get(k).median(), within(1e-9));
            }
            assertThat(other.onset().none()).isEqualTo(one.onset().none());
        }
    }

    @ParameterizedTest
    @MethodSource("theories")
    void what_neither_side_learned_of_changes_nothing(Theory theory) {
        var random = new Random(10);
        var stream = someStream(random);
        var setting = ToyStream.setting(UNTIL);
        var knownToA = knowledge(A, stream, UNTIL);

        var before = theory.predict(setting, knownToA, knowledge(B, stream, UNTIL));
        var unseen = new ArrayList<>(stream);
        unseen.add(new Toy("unseen", UNTIL + 1, B, 1, 1, 1, 1));
        var after = theory.predict(setting, knowledge(A, unseen, UNTIL), knowledge(B, unseen, UNTIL));

        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("theories")
    void an_empty_stream_leaves_both_sides_at_rest(Theory theory) {
        var setting = ToyStream.setting(UNTIL);

        var prediction = theory.predict(setting, knowledge(A, List.of(), UNTIL), knowledge(B, List.of(), UNTIL));

        assertThat(prediction.onset().none()).isEqualTo(1);
        for (var points : prediction.threat().values()) {
            assertThat(points.stream().map(BandPoint::median).distinct()).hasSize(1);
        }
    }

    private interface Cast {
        Prediction predict(List<Toy> stream);
    }

    private static List<Cast> castings(Theory theory) {
        var parameters = Parameters.defaults(theory.card().parameters());
        var casts = new ArrayList<Cast>();
        for (var k = 0; k < run(theory, parameters, List.of()).size(); k++) {
            var which = k;
            casts.add(stream -> run(theory, parameters, stream).get(which));
        }
        return casts;
    }

    private static List<Prediction> run(Theory theory, Parameters parameters, List<Toy> stream) {
        return theory.variants(
                ToyStream.setting(UNTIL),
                knowledge(A, stream, UNTIL),
                knowledge(B, stream, UNTIL),
                parameters,
                Draw.SEED);
    }

    /** Where the castings differ by who plays which part, the swapped states play each other's. */
    private static List<List<Cast>> pairsOfCastings(Theory theory) {
        var castings = castings(theory);
        if (theory instanceof DeterrenceModel) {
            return List.of(List.of(castings.get(0), castings.get(1)), List.of(castings.get(1), castings.get(0)));
        }
        return castings.stream().map(it -> List.of(it, it)).toList();
    }

    private static Knowledge knowledge(ActorId observer, List<Toy> stream, int until) {
        return ToyStream.of(observer, stream, until);
    }

    private static List<Toy> someStream(Random random) {
        var stream = new ArrayList<Toy>();
        var day = 0.0;
        for (var k = 0; k < 24; k++) {
            day += 1 + random.nextInt(8);
            stream.add(new Toy(
                    "e" + k,
                    day,
                    random.nextBoolean() ? A : B,
                    random.nextInt(4) == 0 ? -1 : 1,
                    .2 + .8 * random.nextDouble(),
                    random.nextDouble() * 2 - 1,
                    random.nextDouble(),
                    random.nextInt(3) == 0 ? .1 * random.nextDouble() : 0,
                    random.nextInt(3) == 0 ? .4 * random.nextDouble() - .1 : 0));
        }
        return stream;
    }
}
