package predicament.app.annotation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.AnnotationCommand;
import predicament.domain.annotation.AnnotationCommand.ReviseAnnotation;
import predicament.domain.annotation.AnnotationCommand.SealAnnotation;
import predicament.domain.annotation.AnnotationCommand.WithdrawAnnotation;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.PersonId;

/** Writes annotations: what a reader wrote freely and the event that holds its salted hash, in one transaction. */
@Component
class AnnotationDesk {

    /** A rationale with the salt that keeps its hash from being guessed. */
    record Text(String markdown, String salt, String hash) {

        static Text of(String markdown) {
            var salt = new byte[16];
            RANDOM.nextBytes(salt);
            var hex = HexFormat.of().formatHex(salt);
            return new Text(markdown, hex, sha256(hex + "\n" + markdown));
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Commands commands;
    private final ReadYourWrites written;

    AnnotationDesk(JdbcClient jdbc, TransactionTemplate transaction, Commands commands, ReadYourWrites written) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.commands = commands;
        this.written = written;
    }

    /** Seals an annotation and answers its id. */
    String seal(Annotation annotation, Text text) {
        var id = new AnnotationId(UUID.randomUUID().toString());
        store(id, 1, annotation, text, new SealAnnotation(id, annotation));
        return id.value();
    }

    void revise(AnnotationId id, Annotation annotation, Text text, int seen, String reason) {
        store(id, seen + 1, annotation, text, new ReviseAnnotation(id, annotation, seen, reason));
    }

    void withdraw(AnnotationId id, PersonId by, int seen, String reason) {
        var recorded = commands.send(new WithdrawAnnotation(id, by, seen, reason), by.value());
        written.await(Annotations.PROJECTION, recorded.revision());
    }

    /** The command comes first: what it refuses must be refused in its own words, not by a key that exists already. */
    private void store(AnnotationId id, int version, Annotation value, Text text, AnnotationCommand command) {
        var revision = transaction.execute(status -> {
            var recorded = commands.send(command, value.by().value());
            jdbc.sql("""
                    insert into annotation_text (annotation, version, crisis, person, salt, markdown, hash)
                    values (:annotation, :version, :crisis, :person, :salt, :markdown, :hash)
                    """)
                    .param("annotation", id.value())
                    .param("version", version)
                    .param("crisis", value.crisis().slug())
                    .param("person", value.by().value())
                    .param("salt", text.salt())
                    .param("markdown", text.markdown())
                    .param("hash", text.hash())
                    .update();
            return recorded.revision();
        });
        written.await(Annotations.PROJECTION, revision);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
