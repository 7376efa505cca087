package predicament.app.annotation;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import predicament.app.record.EventVocabulary;
import predicament.domain.annotation.AnnotationEvent;

/** Makes the store know the annotations' events, and their commands find their streams. */
@Configuration(proxyBeanMethods = false)
class AnnotationConfiguration {

    @Bean
    EventVocabulary annotationEvents() {
        return new EventVocabulary(AnnotationEvent.class);
    }

    @Bean
    CommandTargetResolver annotationOfCommand() {
        return message -> new VersionedAggregateIdentifier((Object) stream(message), null);
    }

    private static String stream(CommandMessage<?> message) {
        return ((WriteAnnotation) message.getPayload()).command().annotation().toString();
    }
}
