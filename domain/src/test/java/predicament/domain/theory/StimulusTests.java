package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;
import static predicament.domain.theory.ToyStream.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.KnownMove;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

class StimulusTests {

    @Test
    void a_correction_counts_from_its_own_day_and_by_what_it_changes() {
        var harmless = report("rumour", 10, Direction.RAISES, .2, .5, null);
        var alarming = report("photographs", 20, Direction.RAISES, .9, 1, harmless);
        var withdrawn = report("retraction", 30, Direction.RAISES, .1, 1, alarming);

        var received = Stimulus.received(knowing(harmless, alarming, withdrawn), B);

        assertThat(received).extracting(Stimulus::learned).containsExactly(day(10), day(20), day(30));
        assertThat(received).extracting(Stimulus::sign).containsExactly(1, 1, -1);
        assertThat(received.get(0).strength()).isCloseTo(.1, within(1e-12));
        assertThat(received.get(1).strength()).isCloseTo(.8, within(1e-12));
        assertThat(received.get(2).strength()).isCloseTo(.8, within(1e-12));
        assertThat(Stimulus.received(knowing(harmless), B)).containsExactly(received.getFirst());
    }

    @Test
    void a_report_that_says_the_same_again_adds_nothing() {
        var first = report("cable", 10, Direction.LOWERS, .4, 1, null);
        var again = report("letter", 20, Direction.LOWERS, .4, 1, first);

        assertThat(Stimulus.received(knowing(first, again), B))
                .singleElement()
                .satisfies(it -> assertThat(it.sign()).isEqualTo(-1));
    }

    private static Knowledge knowing(KnownMove... reports) {
        return new Knowledge(A, day(100), List.of(reports), List.of());
    }

    private static KnownMove report(
            String id, int day, Direction direction, double magnitude, double credence, @Nullable KnownMove before) {
        var heard = new Learning(
                id,
                new MoveId("missiles"),
                A,
                null,
                HistoricalTime.at(day(day), java.time.ZoneOffset.UTC),
                Channel.DIPLOMATIC,
                credence,
                null,
                "",
                new Provenance(
                        List.of(new Citation(new SourceId("blue-book"), null, null)), "editors", Confidence.HIGH));
        return new KnownMove(
                "missiles",
                null,
                heard,
                day(day),
                B,
                MoveType.BUILD,
                direction,
                Range.of(magnitude),
                Range.of(0),
                Range.of(0),
                1,
                credence,
                0,
                0,
                heard.channel(),
                before);
    }
}
