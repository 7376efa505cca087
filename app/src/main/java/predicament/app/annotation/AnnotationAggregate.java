package predicament.app.annotation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import predicament.domain.annotation.AnnotationCommand;
import predicament.domain.annotation.AnnotationCommand.ReviseAnnotation;
import predicament.domain.annotation.AnnotationCommand.SealAnnotation;
import predicament.domain.annotation.AnnotationCommand.WithdrawAnnotation;
import predicament.domain.annotation.AnnotationEvent;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.Sealed;

/** Hands each command to {@link Sealed} and stores what it decides. Holds no rule of its own. */
@Aggregate(type = "annotation", commandTargetResolver = "annotationOfCommand")
class AnnotationAggregate {

    @AggregateIdentifier
    @SuppressWarnings("unused") // read by Axon
    private @Nullable AnnotationId id;

    private Sealed sealed = Sealed.UNSEALED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SealAnnotation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseAnnotation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawAnnotation command) {
        decide(command);
    }

    private void decide(AnnotationCommand command) {
        sealed.decide(command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(AnnotationEvent event) {
        id = event.annotation();
        sealed = sealed.evolve(event);
    }
}
