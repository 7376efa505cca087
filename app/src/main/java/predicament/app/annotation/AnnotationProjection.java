package predicament.app.annotation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.app.record.RecordJson;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.AnnotationEvent.AnnotationRevised;
import predicament.domain.annotation.AnnotationEvent.AnnotationSealed;
import predicament.domain.annotation.AnnotationEvent.AnnotationWithdrawn;

/** Writes one row for each version of each annotation; a withdrawal marks all of them. */
@Component
@ProcessingGroup(Annotations.PROJECTION)
class AnnotationProjection {

    private final JdbcClient jdbc;

    AnnotationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            AnnotationSealed event,
            @MetaDataValue("revision") long revision,
            @SequenceNumber long sequence,
            @Timestamp Instant at) {
        write(event.annotation().value(), sequence, revision, at, event.value(), "");
    }

    @EventHandler
    void on(
            AnnotationRevised event,
            @MetaDataValue("revision") long revision,
            @SequenceNumber long sequence,
            @Timestamp Instant at) {
        write(event.annotation().value(), sequence, revision, at, event.value(), event.reason());
    }

    @EventHandler
    void on(AnnotationWithdrawn event) {
        jdbc.sql("update annotation_entry set withdrawn = true, reason = :reason where annotation = :annotation")
                .param("annotation", event.annotation().value())
                .param("reason", event.reason())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from annotation_entry").update();
    }

    private void write(String id, long sequence, long revision, Instant at, Annotation value, String reason) {
        var interval = value.interval();
        var best = value.best() == null ? interval : value.best();
        jdbc.sql("""
                insert into annotation_entry (annotation, version, revision, recorded_at, crisis, person, dyad,
                    judgement, edtf, earliest, latest, best, confidence, seen_before, revision_seen, withdrawn,
                    reason, value)
                values (:annotation, :version, :revision, :at, :crisis, :person, :dyad,
                    :judgement, :edtf, :earliest, :latest, :best, :confidence, :seenBefore, :revisionSeen, false,
                    :reason, :value::jsonb)
                on conflict (annotation, version) do nothing
                """)
                .param("annotation", id)
                .param("version", sequence + 1)
                .param("revision", revision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("crisis", value.crisis().slug())
                .param("person", value.by().value())
                .param("dyad", value.dyad() == null ? null : value.dyad().toString())
                .param("judgement", value.judgement().name())
                .param("edtf", interval == null ? null : interval.edtf())
                .param("earliest", interval == null ? null : utc(interval.earliest()))
                .param("latest", interval == null ? null : utc(interval.latest()))
                .param("best", best == null ? null : utc(best.best()))
                .param("confidence", value.confidence().name())
                .param("seenBefore", value.seenBefore())
                .param("revisionSeen", value.revisionSeen())
                .param("reason", reason)
                .param("value", RecordJson.mapper().writeValueAsString(value))
                .update();
    }

    private static @Nullable OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
