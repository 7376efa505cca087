package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import predicament.domain.crisis.CrisisId;

@RecordTest
class RecordVerifierTests {

    @Autowired
    private Commands commands;

    @Autowired
    private RecordVerifier verifier;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void a_stream_that_nobody_touched_is_intact() {
        var crisis = new CrisisId("untouched");
        commands.send(RecordFixtures.fullCase(crisis), "casebook");

        assertThat(verifier.verify("crisis:untouched")).isInstanceOfSatisfying(Verdict.Intact.class, verdict -> {
            assertThat(verdict.events()).isEqualTo(RecordFixtures.items().size());
            assertThat(verdict.head()).hasSize(64);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value   | update domain_event_entry set payload = jsonb_set(payload, '{item,name}', '\"The West\"')",
                "person  | update domain_event_entry set meta_data = jsonb_set(meta_data, '{person}', '\"somebody\"')",
                "clock   | update domain_event_entry set time_stamp = '1999-01-01T00:00:00.000Z'",
                "type    | update domain_event_entry set payload_type = 'ActorCorrected'",
                "hash    | update domain_event_entry set hash = repeat('0', 64)",
                "removal | delete from domain_event_entry"
            })
    void a_row_changed_behind_the_programs_back_is_named(String what, String change) {
        var crisis = new CrisisId("touched-" + what);
        commands.send(RecordFixtures.fullCase(crisis), "casebook");

        var verdict = transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql(change + " where aggregate_identifier = :stream and sequence_number = 1")
                    .param("stream", crisis.toString())
                    .update();
            return verifier.verify(crisis.toString());
        });

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(what.equals("removal") ? 2 : 1));
        assertThat(verifier.verify(crisis.toString())).isInstanceOf(Verdict.Intact.class);
    }
}
