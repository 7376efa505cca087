package predicament.app.record;

import static predicament.app.record.RecordFixtures.CASE;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.CaseLoad;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.OpenCrisis;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisEvent.CrisisOpened;
import predicament.domain.crisis.CrisisEvent.CrisisRedescribed;
import predicament.domain.crisis.CrisisEvent.SourceRegistered;
import predicament.domain.crisis.Origin;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;

class CrisisAggregateTests {

    private static final CrisisOpened OPENED = new CrisisOpened(CASE, RecordFixtures.description(), Origin.CURATOR);
    private static final SourceRegistered SOURCE = new SourceRegistered(CASE, RecordFixtures.source(), Origin.CURATOR);

    private FixtureConfiguration<CrisisAggregate> crisis;

    @BeforeEach
    void fixture() {
        crisis = new AggregateTestFixture<>(CrisisAggregate.class)
                .registerCommandTargetResolver(new RecordConfiguration().crisisOfCommand());
    }

    @Test
    void it_stores_what_was_decided() {
        crisis.givenNoPriorActivity()
                .when(new OpenCrisis(CASE, RecordFixtures.description(), List.of()))
                .expectEvents(OPENED);
        crisis.given(OPENED).when(new RecordItem(CASE, RecordFixtures.source())).expectEvents(SOURCE);
    }

    @Test
    void it_answers_the_outcome_of_a_load() {
        var load = RecordFixtures.load(CASE, List.of(RecordFixtures.description()));
        var opened = new CrisisOpened(CASE, RecordFixtures.description(), Origin.CASE_FILE);

        crisis.givenNoPriorActivity()
                .when(load)
                .expectResultMessagePayload(new CaseLoad(List.of(opened), List.of()))
                .expectEvents(opened);
        crisis.given(opened)
                .when(load)
                .expectResultMessagePayload(new CaseLoad(List.of(), List.of()))
                .expectNoEvents();
    }

    @Test
    void it_passes_refusals_on() {
        crisis.givenNoPriorActivity()
                .when(new RecordItem(CASE, RecordFixtures.source()))
                .expectException(Refused.class)
                .expectExceptionMessage("Open the crisis before recording anything of it.")
                .expectNoEvents();
        crisis.given(
                        OPENED,
                        SOURCE,
                        new CrisisRedescribed(CASE, RecordFixtures.description(), "A reason.", Origin.CURATOR))
                .when(new CorrectItem(CASE, RecordFixtures.description(), 1, "A reason."))
                .expectException(Stale.class)
                .expectNoEvents();
        crisis.given(OPENED)
                .when(new RetractItem(CASE, RecordFixtures.source().key(), 1, "A reason."))
                .expectException(Refused.class)
                .expectNoEvents();
    }
}
