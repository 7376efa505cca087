package predicament.domain.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;

class PerceptionTests {

    private static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    private static final DirectedDyad DYAD = new DirectedDyad(new ActorId("AA"), new ActorId("BB"));
    private static final HolderId ONE = new HolderId("one");
    private static final HolderId TWO = new HolderId("two");

    @Test
    void the_golden_vector_of_the_record_is_reproduced() {
        var rule = new RecordRule(-.8473, 365, 1);
        var perception = Perception.of(
                DYAD,
                rule,
                List.of(
                        seen("a", ONE, 0, .30, .64),
                        seen("b", ONE, 30, .50, .64),
                        seen("c", ONE, 60, .70, .16),
                        seen("d", ONE, 365, .50, 1.96)));

        var expected = new double[][] {
            {30.00, .6247, 13.3, 54.5},
            {37.88, .5160, 20.7, 58.8},
            {60.26, .3307, 46.8, 72.3},
            {47.45, .7258, 21.5, 74.9}
        };

        for (var k = 0; k < 4; k++) {
            var threat = perception.at(perception.steps().get(k).at());
            assertThat(threat.level()).isCloseTo(expected[k][0], within(.01));
            assertThat(Math.sqrt(threat.variance())).isCloseTo(expected[k][1], within(.0001));
            assertThat(threat.low90()).isCloseTo(expected[k][2], within(.06));
            assertThat(threat.high90()).isCloseTo(expected[k][3], within(.06));
        }
    }

    @Test
    void without_documents_the_prior_stands_and_the_band_is_at_its_widest() {
        var perception = Perception.of(DYAD, new RecordRule(-.8473, 30, 1), List.of());

        var threat = perception.at(START);

        assertThat(threat.level()).isCloseTo(30, within(.01));
        assertThat(threat.variance()).isEqualTo(1);
        assertThat(threat.missing()).isEqualTo(1);
        assertThat(threat.isEvidenced()).isFalse();
    }

    @Test
    void while_no_document_speaks_the_threat_returns_to_the_prior_and_the_band_widens() {
        var perception = Perception.of(DYAD, new RecordRule(-.8473, 30, 1), List.of(seen("a", ONE, 0, .90, .16)));

        var soon = perception.at(day(1));
        var later = perception.at(day(20));
        var muchLater = perception.at(day(400));

        assertThat(later.level()).isLessThan(soon.level());
        assertThat(later.variance()).isGreaterThan(soon.variance());
        assertThat(muchLater.level()).isCloseTo(30, within(.1));
        assertThat(muchLater.variance()).isCloseTo(1, within(.001));
    }

    @Test
    void two_holders_apart_are_shown_as_dispersion_and_not_only_as_their_mean() {
        var perception = Perception.of(
                DYAD, new RecordRule(-.8473, 30, 1), List.of(seen("a", ONE, 0, .20, .16), seen("b", TWO, 0, .80, .16)));

        var threat = perception.at(day(0));

        assertThat(threat.dispersion()).isGreaterThan(.9);
        assertThat(perception.at(day(0), ONE).level()).isLessThan(30);
        assertThat(perception.at(day(0), TWO).level()).isGreaterThan(60);
        assertThat(threat.missing()).isCloseTo(.6, within(1e-9));
    }

    @Test
    void a_value_between_two_documents_follows_in_closed_form_from_the_step_before() {
        var rule = new RecordRule(-.8473, 30, 1);
        var both = List.of(seen("a", ONE, 0, .20, .16), seen("b", TWO, 3, .80, .64));
        var perception = Perception.of(DYAD, rule, both);

        var read = perception.at(day(11));

        var one = perception.at(day(11), ONE);
        var two = perception.at(day(11), TWO);
        assertThat(read.mean()).isCloseTo((one.mean() * .2 + two.mean() * .2) / .4, within(1e-12));
        assertThat(read.variance()).isCloseTo(one.variance() * .25 + two.variance() * .25, within(1e-12));
    }

    @Test
    void nothing_written_later_changes_an_earlier_value() {
        var random = new Random(14);
        for (var run = 0; run < 200; run++) {
            var all = someObservations(random);
            var cut = day(random.nextInt(60));
            var before = all.stream().filter(it -> !it.at().isAfter(cut)).toList();
            var rule = new RecordRule(-.8473, 30, 1);

            var withLater = Perception.of(DYAD, rule, all).at(cut);
            var without = Perception.of(DYAD, rule, before).at(cut);

            assertThat(withLater).isEqualTo(without);
        }
    }

    @Test
    void shifting_every_date_shifts_the_record_and_changes_no_value() {
        var random = new Random(41);
        var shift = Duration.ofDays(777);
        for (var run = 0; run < 100; run++) {
            var all = someObservations(random);
            var shifted = all.stream()
                    .map(it -> new Observation(
                            it.assessment(),
                            it.holder(),
                            it.holderClass(),
                            it.at().plus(shift),
                            it.logit(),
                            it.noise()))
                    .toList();
            var rule = new RecordRule(-.8473, 30, 1);
            var at = day(random.nextInt(60));

            assertThat(Perception.of(DYAD, rule, shifted).at(at.plus(shift)))
                    .isEqualTo(Perception.of(DYAD, rule, all).at(at));
        }
    }

    @Test
    void the_order_of_typing_changes_nothing() {
        var random = new Random(99);
        for (var run = 0; run < 100; run++) {
            var all = someObservations(random);
            var shuffled = new ArrayList<>(all);
            java.util.Collections.shuffle(shuffled, random);
            var rule = new RecordRule(-.8473, 30, 1);

            assertThat(Perception.of(DYAD, rule, shuffled)).isEqualTo(Perception.of(DYAD, rule, all));
        }
    }

    @Test
    void hindsight_agrees_with_knowledge_at_the_last_document_and_is_surer_before_it() {
        var rule = new RecordRule(-.8473, 30, 1);
        var all = List.of(seen("a", ONE, 0, .30, .64), seen("b", ONE, 10, .80, .16));
        var perception = Perception.of(DYAD, rule, all);

        var hindsight = Hindsight.of(ONE, rule, all, List.of(day(5)));

        assertThat(hindsight.latents().getLast().mean())
                .isCloseTo(perception.at(day(10)).mean(), within(1e-12));
        assertThat(hindsight.latents().get(1).at()).isEqualTo(day(5));
        assertThat(hindsight.latents().get(1).mean())
                .isGreaterThan(perception.at(day(5)).mean());
        assertThat(hindsight.latents().get(1).variance())
                .isLessThan(perception.at(day(5)).variance());
    }

    private static List<Observation> someObservations(Random random) {
        var holders = List.of(ONE, TWO, new HolderId("three"));
        var all = new ArrayList<Observation>();
        var classes = List.of(HolderClass.HEAD_OF_GOVERNMENT, HolderClass.MILITARY, HolderClass.MILITARY);
        for (var k = 0; k < 12; k++) {
            var who = random.nextInt(3);
            all.add(new Observation(
                    "doc-" + k,
                    holders.get(who),
                    classes.get(who),
                    day(random.nextInt(50)),
                    random.nextGaussian(),
                    .16));
        }
        return all;
    }

    private static Observation seen(String id, HolderId holder, int day, double probability, double noise) {
        var holderClass = holder.equals(ONE) ? HolderClass.FOREIGN_MINISTRY : HolderClass.MILITARY;
        return new Observation(id, holder, holderClass, day(day), Logit.of(probability), noise);
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
