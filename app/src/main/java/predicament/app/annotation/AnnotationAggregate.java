package predicament.app.annotation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import predicament.domain.annotation.AnnotationEvent;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.Sealed;

/** Hands each command to {@link Sealed} and stores what it decides, with the text in the same transaction. */
@Aggregate(type = "annotation", commandTargetResolver = "annotationOfCommand")
class AnnotationAggregate {

    @AggregateIdentifier
    @SuppressWarnings("unused") // read by Axon
    private @Nullable AnnotationId id;

    private Sealed annotation = Sealed.UNSEALED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WriteAnnotation command, AnnotationTexts texts) {
        annotation.decide(command.command()).forEach(AggregateLifecycle::apply);
        var value = annotation.value();
        if (command.rationale() != null && value != null) {
            texts.write(command.command().annotation(), annotation.version(), value, command.rationale());
        }
    }

    @EventSourcingHandler
    void on(AnnotationEvent event) {
        id = event.annotation();
        annotation = annotation.evolve(event);
    }
}
