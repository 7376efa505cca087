package predicament.domain.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Tempo;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Logit;
import predicament.domain.perception.Observation;
import predicament.domain.perception.Perception;
import predicament.domain.perception.RecordRule;
import predicament.domain.theory.Conditions;
import predicament.domain.theory.Setting;
import predicament.domain.theory.Stimulus;

/** Each definition on a stream made to fulfil it, and on one that just misses it. */
class DetectionTests {

    private static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    private static final ActorId A = new ActorId("AA");
    private static final ActorId B = new ActorId("BB");

    @Test
    void four_moves_by_turns_are_a_chain_and_the_toy_stream_has_three() {
        var toy = List.of(move(0, A, .60), move(30, B, .60), move(60, A, .72), move(75, B, .50), move(100, B, .72));
        var chain = List.of(move(0, A, .60), move(30, B, .60), move(60, A, .72), move(75, B, .60), move(100, A, .72));

        assertThat(AlternatingChain.find(of(toy)).inputs()).isEqualTo("longest chain 3 of 5 hostile moves");
        assertThat(AlternatingChain.find(of(toy)).found()).isFalse();
        assertThat(AlternatingChain.find(of(chain)).onset()).isEqualTo(day(0));
        assertThat(AlternatingChain.find(of(chain)).detected()).isEqualTo(day(75));
    }

    @Test
    void a_chain_ends_with_a_weak_answer_a_late_one_or_two_moves_of_one_side() {
        var chain = List.of(move(0, A, .6), move(10, B, .6), move(20, A, .6), move(30, B, .6));
        for (var last : List.of(move(40, A, .4), move(40, B, .6), move(40 + 241, A, .6))) {
            var stream = new ArrayList<>(chain);
            stream.add(last);
            assertThat(AlternatingChain.find(of(stream)).stretches())
                    .containsExactly(new Detection.Stretch(day(0), day(30), last.learned()));
        }
    }

    @Test
    void both_felt_more_threatened_after_defensive_moves_of_the_other() {
        var moves = List.of(move(10, A, .5), move(100, B, .5));
        var felt = of(moves, List.of(says(B, 40, .5)), List.of(says(A, 150, .5)), Set.of("m10", "m100"));
        var offensive = of(moves, List.of(says(B, 40, .5)), List.of(says(A, 150, .5)), Set.of("m10"));
        var late = of(moves, List.of(says(B, 140, .5)), List.of(says(A, 150, .5)), Set.of("m10", "m100"));

        var found = FeltRise.afterDefensiveMoves(felt);
        assertThat(found.onset()).isEqualTo(day(10));
        assertThat(found.detected()).isEqualTo(day(150));
        assertThat(found.inputs()).isEqualTo("2 of 2 defensive moves were followed by a rise, 1 in pairs");
        assertThat(FeltRise.afterDefensiveMoves(offensive).found()).isFalse();
        assertThat(FeltRise.afterDefensiveMoves(late).found()).isFalse();
    }

    @Test
    void both_come_to_concern_within_the_window() {
        var both = of(List.of(), List.of(says(B, 40, .7)), List.of(says(A, 300, .7)), Set.of());
        var one = of(List.of(), List.of(says(B, 40, .7)), List.of(says(A, 300, .2)), Set.of());
        var apart = of(List.of(), List.of(says(B, 40, .7)), List.of(says(A, 40 + 481, .7)), Set.of());

        assertThat(FeltRise.toConcern(both).onset()).isEqualTo(day(40));
        assertThat(FeltRise.toConcern(both).detected()).isEqualTo(day(300));
        assertThat(FeltRise.toConcern(one).found()).isFalse();
        assertThat(FeltRise.toConcern(apart).found()).isFalse();
    }

    @Test
    void a_break_of_the_lower_threat_is_found_after_it_and_not_in_a_quiet_one() {
        var ofA = new ArrayList<Observation>();
        var ofB = new ArrayList<Observation>();
        var quietA = new ArrayList<Observation>();
        var quietB = new ArrayList<Observation>();
        for (var k = 0; k < 24; k++) {
            var level = k < 12 ? .2 : Math.min(.95, .3 + .06 * (k - 12));
            ofA.add(says(A, 60 * k + 30, level));
            ofB.add(says(B, 60 * k + 30, level));
            quietA.add(says(A, 60 * k + 30, .3));
            quietB.add(says(B, 60 * k + 30, .3));
        }

        var found = new JointThreat(of(List.of(), ofB, ofA, Set.of())).structuralBreak();
        assertThat(found.onset()).isBetween(day(60 * 10), day(60 * 15));
        assertThat(found.detected()).isAfter(found.onset());
        assertThat(new JointThreat(of(List.of(), quietB, quietA, Set.of()))
                        .structuralBreak()
                        .found())
                .isFalse();
        assertThat(new JointThreat(of(List.of(), ofB, ofA, Set.of())).alarm().found())
                .isTrue();
        assertThat(new JointThreat(of(List.of(), quietB, quietA, Set.of()))
                        .alarm()
                        .found())
                .isFalse();
    }

    @Test
    void steps_that_answer_each_other_and_grow_are_reciprocity() {
        var mutual = new ArrayList<Stimulus>();
        var deaf = new ArrayList<Stimulus>();
        var a = new double[24];
        var b = new double[24];
        for (var k = 0; k < 24; k++) {
            var nudge = k % 3 == 0 ? .12 : k % 5 == 0 ? .05 : .01;
            a[k] = nudge + (k > 0 ? .95 * b[k - 1] : .02);
            b[k] = .13 - nudge + (k > 0 ? .95 * a[k - 1] : .05);
            mutual.add(move(60 * k + 10, A, Math.min(1, a[k])));
            mutual.add(move(60 * k + 20, B, Math.min(1, b[k])));
            deaf.add(move(60 * k + 10, A, .3 + .01 * (k * 7 % 5)));
            deaf.add(move(60 * k + 20, B, .3 + .01 * (k * 11 % 7)));
        }

        assertThat(HostileReciprocity.find(of(mutual)).found()).isTrue();
        assertThat(HostileReciprocity.find(of(deaf)).found()).isFalse();
    }

    @Test
    void fisher_and_the_lady_who_tasted_tea() {
        assertThat(HostileReciprocity.fisher(3, 1, 1, 3)).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(HostileReciprocity.fisher(4, 0, 0, 4)).isCloseTo(1 / 70.0, within(1e-12));
    }

    @Test
    void material_conditions_that_move_before_felt_threat_lead_it() {
        var coded = new ArrayList<Conditions.Coded>();
        var ofA = new ArrayList<Observation>();
        var ofB = new ArrayList<Observation>();
        for (var k = 0; k < 12; k++) {
            var high = k * 5 % 7 < 3;
            coded.add(new Conditions.Coded("o" + k, null, day(120 * k), Range.of(high ? .6 : -.6)));
            ofA.add(says(A, 120 * k + 115, high ? .9 : .1));
            ofB.add(says(B, 120 * k + 115, high ? .9 : .1));
        }
        var setting = new Setting(
                new Dyad(A, B),
                Tempo.RACE,
                START,
                day(1440),
                Logit.of(.3),
                Logit.of(.3),
                new Conditions(coded, List.of(), List.of()));
        var rule = new RecordRule(Logit.of(.3), 3650, 1);
        var two = TwoDilemmas.of(new Encounter(
                setting,
                List.of(),
                Perception.of(new DirectedDyad(A, B), rule, ofA),
                Perception.of(new DirectedDyad(B, A), rule, ofB),
                Set.of()));

        assertThat(two.strongest().orElseThrow().steps()).isPositive();
        assertThat(TwoDilemmas.of(of(List.of())).strongest()).isEmpty();
        assertThat(TwoDilemmas.of(of(List.of())).changes()).isZero();
    }

    private static Encounter of(List<Stimulus> moves) {
        return of(moves, List.of(), List.of(), Set.of());
    }

    private static Encounter of(
            List<Stimulus> moves, List<Observation> byB, List<Observation> byA, Set<String> defensive) {
        var setting = new Setting(new Dyad(A, B), Tempo.RACE, START, day(1440), Logit.of(.3), Logit.of(.3));
        var rule = new RecordRule(Logit.of(.3), 365, 1);
        return new Encounter(
                setting,
                moves,
                Perception.of(new DirectedDyad(A, B), rule, byA),
                Perception.of(new DirectedDyad(B, A), rule, byB),
                defensive);
    }

    private static Observation says(ActorId side, double day, double level) {
        return new Observation(
                side + "-" + day,
                new HolderId(side.code().toLowerCase(java.util.Locale.ROOT) + "-staff"),
                HolderClass.MILITARY,
                day(day),
                Logit.of(level),
                .16);
    }

    private static Stimulus move(double day, ActorId actor, double strength) {
        return new Stimulus(
                "m" + Math.round(day),
                actor,
                day(day),
                day(day),
                1,
                Range.of(strength),
                Range.of(0),
                Range.of(.5),
                1,
                1,
                0,
                false,
                false);
    }

    private static Instant day(double day) {
        return START.plus(Duration.ofMillis(Math.round(day * 86_400_000)));
    }
}
