package predicament.app.branch;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.app.record.RecordJson;
import predicament.domain.branch.Branch;
import predicament.domain.branch.BranchEvent;
import predicament.domain.branch.BranchId;
import predicament.domain.branch.Branched;

/** Writes every version of every branch: each event is folded onto the version before it. */
@Component
@ProcessingGroup(Branches.PROJECTION)
class BranchProjection {

    private final JdbcClient jdbc;

    BranchProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            BranchEvent event,
            @SequenceNumber long sequence,
            @MetaDataValue("revision") long revision,
            @Timestamp Instant recordedAt) {
        var branched = before(event.branch(), sequence).evolve(event);
        var value = branched.value();
        if (value == null) throw new IllegalStateException("%s was never started.".formatted(event.branch()));
        jdbc.sql("""
                insert into branch_entry (branch, version, revision, recorded_at, crisis, person, withdrawn, value)
                values (:branch, :version, :revision, :recordedAt, :crisis, :person, :withdrawn, cast(:value as jsonb))
                on conflict (branch, version) do nothing
                """)
                .param("branch", event.branch().value())
                .param("version", branched.version())
                .param("revision", revision)
                .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .param("crisis", value.crisis().slug())
                .param("person", value.by().value())
                .param("withdrawn", branched.withdrawn())
                .param("value", RecordJson.mapper().writeValueAsString(value))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from branch_entry").update();
    }

    private Branched before(BranchId branch, long sequence) {
        if (sequence == 0) return Branched.NOT_STARTED;
        return jdbc.sql("""
                select version, withdrawn, value::text as value from branch_entry
                where branch = :branch and version = :version
                """)
                .param("branch", branch.value())
                .param("version", sequence)
                .query((row, number) -> new Branched(
                        RecordJson.mapper().readValue(row.getString("value"), Branch.class),
                        row.getInt("version"),
                        row.getBoolean("withdrawn")))
                .single();
    }
}
