package predicament.app.record;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.CaseLoad;
import predicament.domain.crisis.Crisis;
import predicament.domain.crisis.CrisisCommand;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisCommand.OpenCrisis;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisId;

/** Hands each command to {@link Crisis} and stores what it decides. Holds no rule of its own. */
@Aggregate(type = "crisis", commandTargetResolver = "crisisOfCommand", cache = "streams")
class CrisisAggregate {

    @AggregateIdentifier
    @SuppressWarnings("unused") // read by Axon
    private @Nullable CrisisId id;

    private Crisis crisis = new Crisis();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCrisis command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordItem command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectItem command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetractItem command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CaseLoad handle(LoadCase command) {
        var load = crisis.load(command);
        load.events().forEach(AggregateLifecycle::apply);
        return load;
    }

    private void decide(CrisisCommand command) {
        crisis.decide(command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(CrisisEvent event) {
        id = event.crisis();
        crisis = crisis.evolve(event);
    }
}
