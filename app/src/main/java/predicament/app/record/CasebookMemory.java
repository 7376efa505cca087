package predicament.app.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.cases.CaseFiles;

/** Remembers from which files each case was last loaded, so that a start reads only those that could change something. */
@Component
class CasebookMemory {

    /** Files say something else to a program that reads or judges them otherwise. */
    private static final List<String> READERS = List.of(
            "classpath*:predicament/cases/*.class",
            "classpath*:predicament/domain/crisis/*.class",
            "classpath*:predicament/domain/source/*.class",
            "classpath*:predicament/domain/time/*.class");

    private static final String COME_SO_FAR =
            "(select coalesce(max(revision), 0) from recorded_item where crisis = :crisis and revision <= %s)"
                    .formatted(CaseRecords.WHOLE);

    private final JdbcClient jdbc;
    private final byte[] readers = readers();

    CasebookMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a case was loaded from just these files, and nothing of it has been recorded since. */
    boolean holds(CaseFiles files) {
        return jdbc.sql(
                                "select count(*) from casebook_memory where crisis = :crisis and digest = :digest and revision = "
                                        + COME_SO_FAR)
                        .param("crisis", files.slug())
                        .param("digest", digest(files))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** To be told once what was loaded can be read. */
    void keep(CaseFiles files) {
        jdbc.sql("""
                insert into casebook_memory (crisis, digest, revision) values (:crisis, :digest, %s)
                on conflict (crisis) do update set digest = excluded.digest, revision = excluded.revision
                """.formatted(COME_SO_FAR))
                .param("crisis", files.slug())
                .param("digest", digest(files))
                .update();
    }

    private String digest(CaseFiles files) {
        var digest = sha256();
        digest.update(readers);
        files.texts().forEach((name, text) -> {
            digest.update((name + "\n" + text.length() + "\n").getBytes(UTF_8));
            digest.update(text.getBytes(UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] readers() {
        var digest = sha256();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var pattern : READERS) {
                for (var readBy : resolver.getResources(pattern)) digest.update(readBy.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot read its own classes.", e);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
