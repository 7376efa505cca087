package predicament.app.annotation;

import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import predicament.app.record.EventVocabulary;
import predicament.domain.annotation.AnnotationCommand;
import predicament.domain.annotation.AnnotationEvent;

/** What the event store needs to know of annotations. */
@Configuration(proxyBeanMethods = false)
class AnnotationConfiguration {

    @Bean
    EventVocabulary annotationEvents() {
        return new EventVocabulary(AnnotationEvent.class);
    }

    @Bean
    CommandTargetResolver annotationOfCommand() {
        return message -> new VersionedAggregateIdentifier(
                (Object) ((AnnotationCommand) message.getPayload()).annotation().toString(), null);
    }
}
