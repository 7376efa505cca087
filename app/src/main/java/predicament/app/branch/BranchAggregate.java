package predicament.app.branch;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import predicament.app.record.CaseRecords;
import predicament.domain.branch.BranchEvent;
import predicament.domain.branch.BranchId;
import predicament.domain.branch.Branched;

/** Hands each command to {@link Branched} and stores what it decides; the record is read, never written. */
@Aggregate(type = "branch", commandTargetResolver = "branchOfCommand")
class BranchAggregate {

    @AggregateIdentifier
    @SuppressWarnings("unused") // read by Axon
    private @Nullable BranchId id;

    private Branched branched = Branched.NOT_STARTED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WriteBranch command, BranchTexts texts, CaseRecords records) {
        var value = branched.value();
        var record = value == null
                ? records.at(command.crisis(), command.revision(), command.reading())
                : records.at(value.crisis(), value.revision(), value.reading());
        branched.decide(command.command(), record).forEach(AggregateLifecycle::apply);
        var now = branched.value();
        if (command.words() != null && now != null) {
            texts.write(command.command().branch(), branched.version(), now, command.words());
        }
    }

    @EventSourcingHandler
    void on(BranchEvent event) {
        id = event.branch();
        branched = branched.evolve(event);
    }
}
