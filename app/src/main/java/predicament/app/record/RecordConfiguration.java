package predicament.app.record;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import predicament.domain.crisis.CrisisCommand;
import predicament.domain.crisis.CrisisEvent;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The event store, wired by hand: what a framework would pick by itself is too easily the wrong thing or nothing. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    private static final Duration APPEND_PATIENCE = Duration.ofSeconds(30);

    /** After so long without a word a node has lost its projections. It says one every two seconds, also while it writes. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    private static final Duration CLAIM_EXTENDED = Duration.ofSeconds(2);

    /**
     * An index below that of a stored event was rolled back, since commits come in the order of their indexes. Were it
     * waited for, a long append that came to nothing would go along as so many gaps with the token of each later event.
     */
    private static final int NO_GAP_IS_FILLED = 1;

    @Bean
    EventVocabulary crisisEvents() {
        return new EventVocabulary(CrisisEvent.class);
    }

    @Bean
    EventNames eventNames(ObjectProvider<EventVocabulary> vocabularies) {
        return EventNames.of(vocabularies.orderedStream().toList());
    }

    @Bean
    CommandTargetResolver crisisOfCommand() {
        return message -> new VersionedAggregateIdentifier((Object) stream(message), null);
    }

    private static String stream(CommandMessage<?> message) {
        return ((CrisisCommand) message.getPayload()).crisis().toString();
    }

    /** Streams lately written, so that the next command need not read them again. */
    @Bean
    Cache streams() {
        return new StreamCache(64);
    }

    /** For tokens: a token kept through a replay names its inner token by class. */
    @Bean
    @Primary
    Serializer serializer() {
        var axonTypes = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(axonTypes))
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventNames names) {
        return new RecordSerializer(names);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(@Qualifier("eventSerializer") Serializer events) {
        return events;
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new DuplicateSequence();
    }

    @Bean
    CommitLog commitLog(JdbcClient jdbc) {
        return new CommitLog(jdbc, APPEND_PATIENCE);
    }

    @Bean
    RecordStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver resolver,
            @Qualifier("eventSerializer") Serializer events,
            ObjectProvider<EventUpcaster> upcasters,
            CommitLog commits,
            Cache streams,
            JdbcTemplate jdbc) {
        var builder = StoreSchema.on(RecordStorageEngine.builder())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(resolver)
                .batchSize(1_000)
                .maxGapOffset(NO_GAP_IS_FILLED)
                .eventSerializer(events)
                .snapshotSerializer(events)
                .upcasterChain(new EventUpcasterChain(upcasters.orderedStream().toList()));
        return new RecordStorageEngine(builder, commits, streams, jdbc);
    }

    /** Each reader asks the database itself, so that it finds what was committed a moment ago. */
    @Bean
    EventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .optimizeEventConsumption(false)
                .build();
    }

    @Bean
    PromptSource promptSource(EventStore store, RecordStorageEngine engine) {
        var source = new PromptSource(store);
        engine.afterCommit(source::committed);
        return source;
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, Node node) {
        return JdbcTokenStore.builder()
                .nodeId(node.name())
                .claimTimeout(CLAIM_TIMEOUT)
                .connectionProvider(connections)
                .serializer(serializer)
                .contentType(String.class)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("timestamp")
                        .build())
                .build();
    }

    /** Who sent a command, and why, goes with each of its events. */
    @Bean
    CorrelationDataProvider authorship() {
        return new SimpleCorrelationDataProvider("person", "reason");
    }

    /** Live reading only, in the one order of the store. What fails is tried again and never skipped. */
    @Autowired
    void processors(
            EventProcessingConfigurer processing,
            Positions positions,
            ObjectProvider<PromptSource> source,
            ObjectProvider<Node> node) {
        processing
                .configureDefaultStreamableMessageSource(configuration -> source.getObject())
                .usingPooledStreamingEventProcessors((configuration, processor) -> processor
                        .initialSegmentCount(1)
                        .maxSegmentProvider(node.getObject())
                        .batchSize(500)
                        .tokenClaimInterval(500)
                        .claimExtensionThreshold(CLAIM_EXTENDED.toMillis())
                        .enableCoordinatorClaimExtension())
                .registerDefaultErrorHandler(configuration -> RecordConfiguration::tryAgain)
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultHandlerInterceptor((configuration, processor) -> positions.of(processor));
    }

    /** Axon tries a batch again after an exception; after an error, such as too little memory, its worker would be gone. */
    private static void tryAgain(ErrorContext failed) throws Exception {
        if (failed.error() instanceof Exception exception) throw exception;
        throw new EventProcessingException("The projection failed.", failed.error());
    }
}
