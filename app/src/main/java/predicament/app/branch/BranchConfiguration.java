package predicament.app.branch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import predicament.app.record.EventVocabulary;
import predicament.domain.branch.BranchEvent;

/** Makes the store know the branches' events, and their commands find their streams. */
@Configuration(proxyBeanMethods = false)
class BranchConfiguration {

    @Bean
    EventVocabulary branchEvents() {
        return new EventVocabulary(BranchEvent.class);
    }

    @Bean
    CommandTargetResolver branchOfCommand() {
        return message -> new VersionedAggregateIdentifier((Object) stream(message), null);
    }

    private static String stream(CommandMessage<?> message) {
        return ((WriteBranch) message.getPayload()).command().branch().toString();
    }
}
