package predicament.app.annotation;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.app.record.RecordJson;
import predicament.domain.annotation.Annotation;
import predicament.domain.crisis.CrisisId;

/** Reads annotations: the newest version of each, or every version of one. */
@Component
public class Annotations {

    public static final String PROJECTION = "annotation";

    private static final String SELECT = """
            select entry.annotation, entry.version, entry.revision, entry.recorded_at, entry.value::text as value,
                   entry.withdrawn, entry.reason, coalesce(account.name, 'A reader who left') as name,
                   coalesce(annotation_text.markdown, '') as markdown,
                   not first.seen_before as sealed_blind, entry.version = latest.version as current
            from annotation_entry entry
            join annotation_entry first on first.annotation = entry.annotation and first.version = 1
            join lateral (
                select version, withdrawn from annotation_entry newer
                where newer.annotation = entry.annotation and newer.revision <= :revision
                order by version desc limit 1
            ) latest on true
            left join account on account.person = entry.person
            left join lateral (
                select markdown from annotation_text
                where annotation = entry.annotation and version <= entry.version
                order by version desc limit 1
            ) annotation_text on true
            """;

    private final JdbcClient jdbc;

    Annotations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each annotation of a case, withdrawn ones left out, in the order of sealing. */
    public List<AnnotationEntry> of(CrisisId crisis) {
        return of(crisis, null);
    }

    /** The same as it stood at a revision, where one is given. */
    public List<AnnotationEntry> of(CrisisId crisis, @Nullable Long revision) {
        return query("""
                where entry.crisis = :key and not latest.withdrawn and entry.version = latest.version
                order by first.recorded_at, entry.annotation
                """, crisis.slug(), revision == null ? Long.MAX_VALUE : revision);
    }

    /**
     * What can be counted: the newest version of each annotation and, before it, the first where that was sealed blind
     * and revised since. Of each annotation one version at most is blind.
     */
    public List<AnnotationEntry> judgements(CrisisId crisis, @Nullable Long revision) {
        return query("""
                where entry.crisis = :key and not latest.withdrawn and (
                    entry.version = latest.version or entry.version = 1 and not entry.seen_before)
                order by first.recorded_at, entry.annotation, entry.version
                """, crisis.slug(), revision == null ? Long.MAX_VALUE : revision);
    }

    /** Every version of an annotation, oldest first; none where there is no such annotation. */
    public List<AnnotationEntry> versions(String annotation) {
        return query("where entry.annotation = :key order by entry.version", annotation, Long.MAX_VALUE);
    }

    private List<AnnotationEntry> query(String where, String key, long revision) {
        return jdbc.sql(SELECT + where)
                .param("key", key)
                .param("revision", revision)
                .query((row, number) -> new AnnotationEntry(
                        row.getString("annotation"),
                        row.getInt("version"),
                        row.getLong("revision"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        RecordJson.mapper().readValue(row.getString("value"), Annotation.class),
                        row.getBoolean("withdrawn"),
                        row.getString("reason"),
                        row.getString("markdown"),
                        row.getBoolean("sealed_blind"),
                        row.getBoolean("current")))
                .list();
    }
}
