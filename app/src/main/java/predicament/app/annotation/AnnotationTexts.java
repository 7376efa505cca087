package predicament.app.annotation;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.PersonId;

/** What readers wrote freely, apart from the events, so that it can be erased. */
@Component
class AnnotationTexts {

    private final JdbcClient jdbc;

    AnnotationTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(AnnotationId annotation, int version, Annotation value, Rationale rationale) {
        jdbc.sql("""
                insert into annotation_text (annotation, version, crisis, person, salt, markdown, hash)
                values (:annotation, :version, :crisis, :person, :salt, :markdown, :hash)
                """)
                .param("annotation", annotation.value())
                .param("version", version)
                .param("crisis", value.crisis().slug())
                .param("person", value.by().value())
                .param("salt", rationale.salt())
                .param("markdown", rationale.markdown())
                .param("hash", rationale.hash())
                .update();
    }

    boolean isOf(AnnotationId annotation, PersonId person, String markdown) {
        return jdbc.sql("""
                select exists (
                    select from annotation_text
                    where annotation = :annotation and version = 1 and person = :person and markdown = :markdown)
                """)
                .param("annotation", annotation.value())
                .param("person", person.value())
                .param("markdown", markdown)
                .query(Boolean.class)
                .single();
    }

    /** The newest text of an annotation, or null where it was erased. */
    @Nullable
    Rationale latest(AnnotationId annotation) {
        return jdbc.sql("""
                select salt, markdown from annotation_text
                where annotation = :annotation order by version desc limit 1
                """)
                .param("annotation", annotation.value())
                .query(DataClassRowMapper.newInstance(Rationale.class))
                .optional()
                .orElse(null);
    }
}
