package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.domain.crisis.CaseLoad;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;

@RecordTest
class EventStoreTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Commands commands;

    @Autowired
    private EventStore store;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void each_part_of_the_store_is_our_own(@Autowired @Qualifier("eventSerializer") Serializer events) {
        assertThat(context.getBean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(EventStorageEngine.class)).isExactlyInstanceOf(RecordStorageEngine.class);
        assertThat(context.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(ConnectionProvider.class))
                .isExactlyInstanceOf(SpringDataSourceConnectionProvider.class);
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(events).isExactlyInstanceOf(RecordSerializer.class);
    }

    @Test
    void a_case_is_one_commit_under_the_next_revision() {
        var crisis = new CrisisId("one-commit");

        var first = commands.send(RecordFixtures.fullCase(crisis), "casebook", null, CaseLoad.class);
        var second = commands.send(new RecordItem(crisis, RecordFixtures.move("patrol")), RecordFixtures.PERSON);

        assertThat(first.result().conflicts()).isEmpty();
        assertThat(second.revision()).isEqualTo(first.revision() + 1);
        assertThat(store.readEvents("crisis:one-commit").asStream().toList())
                .hasSize(RecordFixtures.items().size() + 1)
                .extracting(event -> event.getMetaData().get("revision"))
                .containsOnly(first.revision(), second.revision());
        assertThat(jdbc.sql("select person from commit where revision = :revision")
                        .param("revision", second.revision())
                        .query(String.class)
                        .single())
                .isEqualTo(RecordFixtures.PERSON);
    }

    @Test
    void loading_a_case_again_records_nothing() {
        var crisis = new CrisisId("loaded-twice");
        commands.send(RecordFixtures.fullCase(crisis), "casebook");

        var again = commands.send(RecordFixtures.fullCase(crisis), "casebook", null, CaseLoad.class);

        assertThat(again.changed()).isFalse();
        assertThat(again.result().events()).isEmpty();
    }

    @Test
    void a_long_append_that_was_rolled_back_is_not_carried_along_by_who_reads_on() {
        var crisis = new CrisisId("behind-a-gap");
        commands.send(RecordFixtures.smallCase(crisis), "casebook");
        var before = jdbc.sql("""
                select max(nextval(pg_get_serial_sequence('domain_event_entry', 'global_index')))
                from generate_series(1, 5000)
                """).query(Long.class).single();

        commands.send(new RecordItem(crisis, RecordFixtures.move("patrol")), RecordFixtures.PERSON);

        try (var events = context.getBean(EventStorageEngine.class).readEvents(null, false)) {
            var token = (GapAwareTrackingToken)
                    events.reduce((first, second) -> second).orElseThrow().trackingToken();
            assertThat(token.getIndex()).isEqualTo(before + 1);
            assertThat(token.getGaps()).hasSizeLessThan(2);
        }
    }

    @Test
    void a_refusal_comes_through_as_it_was_said() {
        var crisis = new CrisisId("refused");

        assertThatThrownBy(() ->
                        commands.send(new RecordItem(crisis, RecordFixtures.move("patrol")), RecordFixtures.PERSON))
                .isInstanceOf(Refused.class)
                .hasMessage("Open the crisis before recording anything of it.");
    }

    @Test
    void a_stale_edit_is_refused_with_both_versions() {
        var crisis = new CrisisId("stale");
        commands.send(RecordFixtures.smallCase(crisis), "casebook");
        var edit = new CorrectItem(crisis, RecordFixtures.move("so-ultimatum"), 1, "A patrol, no note.");
        commands.send(edit, RecordFixtures.PERSON);

        assertThatThrownBy(() -> commands.send(
                        new CorrectItem(crisis, RecordFixtures.ultimatum(), 1, "A note after all."), "person-2"))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.seen()).isEqualTo(1);
                    assertThat(stale.current()).isEqualTo(2);
                });
    }
}
