package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;
import static predicament.domain.theory.ToyStream.BARE;
import static predicament.domain.theory.ToyStream.TOY;
import static predicament.domain.theory.ToyStream.day;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.ActorId;
import predicament.domain.theory.ToyStream.Toy;

/** Theories T4, T5 and T6 over the stream of the golden vectors. */
class RoleAndPowerTests {

    private static final Comparator<Double> CLOSE =
            (one, other) -> Math.abs(one - other) < .005 ? 0 : Double.compare(one, other);

    private static final Comparator<Double> FOUR_DIGITS =
            (one, other) -> Math.abs(one - other) < .00006 ? 0 : Double.compare(one, other);

    @Test
    void offensive_realism_follows_capability_and_reach_and_nothing_else() {
        var bare = defaults(OffensiveRealism.T4).with("growth", 0);

        assertThat(ToyStream.received(power(TOY, bare), TOY))
                .usingElementComparator(CLOSE)
                .containsExactly(52.25, 50.00, 55.38, 53.74, 55.38, 59.05, 50.00, 59.05);
    }

    @Test
    void words_leave_offensive_realism_exactly_where_it_was() {
        var words = List.of(new Toy("w1", 10, A, -1, 1, -1, 1), new Toy("w2", 20, B, 1, 1, 1, 1));

        assertThat(ToyStream.received(power(words, defaults(OffensiveRealism.T4)), words))
                .containsExactly(50.0, 50.0);
    }

    @Test
    void roles_follow_gestures_as_in_the_golden_vector() {
        var run = roles(BARE);
        var path = run.run();

        assertThat(ToyStream.received(path, BARE).stream().limit(2))
                .usingElementComparator(CLOSE)
                .containsExactly(44.40, 48.71);
        assertThat(BARE.stream().map(it -> path.threat(A, day(it.day()))))
                .usingElementComparator(CLOSE)
                .containsExactly(39.83, 48.71, 53.71, 60.22, 59.11, 67.51, 63.41, 56.96);
        assertThat(BARE.stream().map(it -> path.threat(B, day(it.day()))))
                .usingElementComparator(CLOSE)
                .containsExactly(44.40, 48.71, 58.64, 61.67, 59.52, 63.79, 54.65, 50.98);
        assertThat(run.kept(0, day(120).toEpochMilli())).isCloseTo(-.3521, within(5e-5));
        assertThat(run.kept(1, day(120).toEpochMilli())).isCloseTo(-.2556, within(5e-5));
    }

    /** Threat is k0 less k1 times the role where capability is even, so that each role can be read off it. */
    @Test
    void both_roles_after_each_gesture_are_those_of_the_golden_vector() {
        var path = roles(BARE).run();

        assertThat(BARE.stream().map(it -> role(path, A, it.day())))
                .usingElementComparator(FOUR_DIGITS)
                .containsExactly(-.0750, -.2194, -.2995, -.4058, -.3875, -.5326, -.4599, -.3521);
        assertThat(BARE.stream().map(it -> role(path, B, it.day())))
                .usingElementComparator(FOUR_DIGITS)
                .containsExactly(-.1500, -.2194, -.3796, -.4303, -.3942, -.4664, -.3146, -.2556);
    }

    private static double role(Path path, ActorId side, double day) {
        return (-.6 - path.theta(side, day(day))) / 2.5;
    }

    @Test
    void the_mean_role_crosses_into_enmity_on_day_60() {
        var onset = roles(BARE).run().firstOnset();

        assertThat(onset).isNotNull();
        assertThat(onset.onset()).isEqualTo(day(60));
    }

    @Test
    void the_same_deed_is_read_through_the_role() {
        var friends = reading(-3.0);
        var enemies = reading(1.5);

        assertThat(friends).isLessThan(enemies);
    }

    /** How far the first hostile gesture moves B's belief, where the coded prior makes them friends or enemies. */
    private static double reading(double prior) {
        var setting = new Setting(
                ToyStream.setting(130).dyad(),
                predicament.domain.crisis.Tempo.RACE,
                ToyStream.START,
                day(130),
                prior,
                prior);
        var run = new WendtRun(
                setting,
                ToyStream.exchange(BARE.subList(0, 1), setting),
                defaults(Wendt.T5).with("stick", 0),
                Draw.CENTRAL);
        var before = run.kept(1, day(0).toEpochMilli());
        run.run();
        return before - run.kept(1, day(0).toEpochMilli());
    }

    @Test
    void a_kind_surprise_disturbs_a_rigid_routine_and_the_familiar_soothes() {
        var hostile = new java.util.ArrayList<Toy>();
        for (var k = 0; k < 30; k++) hostile.add(new Toy("h" + k, k, k % 2 == 0 ? A : B, 1, .5, 0, .5));
        var before = anxiety(hostile, 30);
        hostile.add(new Toy("kind", 30, A, -1, .5, 0, .9));

        assertThat(anxiety(hostile.subList(0, 30), 30)).isLessThan(Math.log(.3 / .7));
        assertThat(anxiety(hostile, 30)).isGreaterThan(before);
    }

    private static double anxiety(List<Toy> stream, double day) {
        var setting = ToyStream.setting(40);
        var run = new MitzenRun(setting, ToyStream.exchange(stream, setting), defaults(Mitzen.T6), Draw.CENTRAL);
        return run.run().theta(B, day(day));
    }

    private static Path power(List<Toy> stream, Parameters parameters) {
        var setting = ToyStream.setting(130);
        return new OffensiveRun(setting, ToyStream.exchange(stream, setting), parameters, Draw.CENTRAL).run();
    }

    private static WendtRun roles(List<Toy> stream) {
        var setting = ToyStream.setting(130);
        var parameters =
                defaults(Wendt.T5).with("roleReading", 0).with("relation", 0).with("forgetting", 1e9);
        return new WendtRun(setting, ToyStream.exchange(stream, setting), parameters, Draw.CENTRAL);
    }

    private static Parameters defaults(Theory theory) {
        return Parameters.defaults(theory.card().parameters());
    }
}
