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
import predicament.domain.annotation.AnnotationId;
import predicament.domain.time.HistoricalTime;

/** Writes every version of every annotation. */
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
            @SequenceNumber long sequence,
            @MetaDataValue("revision") long revision,
            @Timestamp Instant recordedAt) {
        write(event.annotation(), sequence, revision, recordedAt, event.value(), "");
    }

    @EventHandler
    void on(
            AnnotationRevised event,
            @SequenceNumber long sequence,
            @MetaDataValue("revision") long revision,
            @Timestamp Instant recordedAt) {
        write(event.annotation(), sequence, revision, recordedAt, event.value(), event.reason());
    }

    @EventHandler
    void on(
            AnnotationWithdrawn event,
            @SequenceNumber long sequence,
            @MetaDataValue("revision") long revision,
            @Timestamp Instant recordedAt) {
        jdbc.sql("""
                insert into annotation_entry
                select annotation, :version, :revision, :recordedAt, crisis, person, dyad, judgement, edtf, earliest,
                       latest, best, confidence, seen_before, revision_seen, true, :reason, value
                from annotation_entry
                where annotation = :annotation and version = :version - 1
                on conflict (annotation, version) do nothing
                """)
                .param("annotation", event.annotation().value())
                .param("version", version(sequence))
                .param("revision", revision)
                .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .param("reason", event.reason())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from annotation_entry").update();
    }

    private void write(
            AnnotationId id, long sequence, long revision, Instant recordedAt, Annotation value, String reason) {
        var interval = value.interval();
        var best = value.best() == null ? interval : value.best();
        jdbc.sql("""
                insert into annotation_entry (annotation, version, revision, recorded_at, crisis, person, dyad,
                    judgement, edtf, earliest, latest, best, confidence, seen_before, revision_seen, withdrawn,
                    reason, value)
                values (:annotation, :version, :revision, :recordedAt, :crisis, :person, :dyad,
                    :judgement, :edtf, :earliest, :latest, :best, :confidence, :seenBefore, :revisionSeen, false,
                    :reason, cast(:value as jsonb))
                on conflict (annotation, version) do nothing
                """)
                .param("annotation", id.value())
                .param("version", version(sequence))
                .param("revision", revision)
                .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .param("crisis", value.crisis().slug())
                .param("person", value.by().value())
                .param("dyad", value.dyad() == null ? null : value.dyad().toString())
                .param("judgement", value.judgement().name())
                .param("edtf", interval == null ? null : interval.edtf())
                .param("earliest", interval == null ? null : utc(interval.earliest()))
                .param("latest", interval == null ? null : utc(interval.latest()))
                .param("best", best(best))
                .param("confidence", value.confidence().name())
                .param("seenBefore", value.seenBefore())
                .param("revisionSeen", value.revisionSeen())
                .param("reason", reason)
                .param("value", RecordJson.mapper().writeValueAsString(value))
                .update();
    }

    private static int version(long sequence) {
        return Math.toIntExact(sequence + 1);
    }

    private static @Nullable OffsetDateTime best(@Nullable HistoricalTime time) {
        return time == null ? null : utc(time.best());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
