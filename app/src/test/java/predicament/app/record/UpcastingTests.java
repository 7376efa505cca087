package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.PriorCoded;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Prior;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event in a form that was given up: here, one in which a prior was a share instead of a threat in (0, 100). */
@RecordTest
@Import(UpcastingTests.FormerForm.class)
class UpcastingTests {

    private static final CrisisId CASE = new CrisisId("in-the-former-form");

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private EventStore store;

    @Autowired
    private CaseRecords records;

    @Autowired
    private RecordVerifier verifier;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    @TestConfiguration
    static class FormerForm {

        @Bean
        EventUpcaster priorAsThreat() {
            return new PriorAsThreat();
        }
    }

    private static final class PriorAsThreat extends SingleEventUpcaster {

        private static final SimpleSerializedType FORMER = new SimpleSerializedType("PriorCoded", "0");
        private static final SimpleSerializedType PRESENT = new SimpleSerializedType("PriorCoded", "1");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(FORMER);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(PRESENT, JsonNode.class, payload -> {
                var item = (ObjectNode) payload.get("item");
                item.put("threat", item.remove("share").asDouble() * 100);
                return payload;
            });
        }
    }

    /** Stores an event as an earlier version of the program did, its hash included. */
    private void storeInFormerForm(long sequence) {
        var payload = RecordJson.mapper()
                .writeValueAsString(RecordFixtures.events().stream()
                        .filter(PriorCoded.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .replace("\"threat\":35.0", "\"share\":0.35")
                .replace(RecordFixtures.CASE.slug(), CASE.slug());
        var revision = jdbc.sql("insert into commit select max(revision) + 1, now() from commit returning revision")
                .query(Long.class)
                .single();
        var metaData = "{\"revision\":%d}".formatted(revision);
        var time = "2020-01-01T00:00:00.000Z";
        var previous = jdbc.sql("select hash from domain_event_entry where aggregate_identifier = :stream "
                        + "order by sequence_number desc limit 1")
                .param("stream", CASE.toString())
                .query(String.class)
                .single();
        var link = new HashChain.Link(
                CASE.toString(), sequence, "former-event", "PriorCoded", "0", time, payload, metaData);
        jdbc.sql("""
                insert into domain_event_entry (revision, event_identifier, aggregate_identifier, sequence_number,
                    type, payload_type, payload_revision, payload, meta_data, time_stamp, hash)
                values (?, 'former-event', ?, ?, 'crisis', 'PriorCoded', '0', ?::jsonb, ?::jsonb, ?, ?)
                """)
                .params(revision, CASE.toString(), sequence, payload, metaData, time, HashChain.hash(previous, link))
                .update();
    }

    @Test
    void an_event_in_a_former_form_is_read_in_the_present_one_everywhere() {
        commands.send(RecordFixtures.smallCase(CASE), "casebook");
        var sequence = store.lastSequenceNumberFor(CASE.toString()).orElseThrow() + 1;

        storeInFormerForm(sequence);
        var corrected = new Prior(
                "prior-no-so",
                RecordFixtures.NORTH,
                RecordFixtures.SOUTH,
                60,
                "It ran deeper.",
                RecordFixtures.prior().provenance());
        var last = commands.send(new CorrectItem(CASE, corrected, 1, "It ran deeper."), RecordFixtures.PERSON);

        assertThat(events().filter(PriorCoded.class::isInstance).map(CrisisEvent::key))
                .containsExactly(RecordFixtures.prior().key());
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, last.revision()))
                .isTrue();
        assertThat(records.history(CASE, corrected.key()))
                .extracting(ItemVersion::item)
                .containsExactly(RecordFixtures.prior(), corrected);
        var live = Checksum.of(jdbc, "recorded_item");
        rebuild.of(CaseRecords.PROJECTION);
        assertThat(Checksum.of(jdbc, "recorded_item")).as("rebuilt").isEqualTo(live);
        assertThat(verifier.verify(CASE.toString())).isInstanceOf(Verdict.Intact.class);
    }

    private Stream<CrisisEvent> events() {
        return store.readEvents(CASE.toString()).asStream().map(event -> (CrisisEvent) event.getPayload());
    }
}
