package predicament.app.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator by a link that is printed at every start while there is none. Each node prints a link of
 * its own; the first one used makes all of them void. Only hashes are stored, and no log ever holds a link.
 */
@Component
class FirstAdministrator {

    private final JdbcClient jdbc;
    private final Environment environment;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrator(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void ready() {
        var port = environment.getProperty("local.server.port");
        if (port == null) return;
        var secret = issue();
        if (secret == null) return;
        var address = environment.getProperty("server.address", "127.0.0.1");
        System.out.printf(
                "There is no administrator yet. Whoever opens this link within a day and signs in becomes it:%n"
                        + "  http://%s:%s/admin/first?secret=%s%n",
                address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address, port, secret);
    }

    /** A new secret, or null where there is an administrator already. */
    @Nullable
    String issue() {
        if (exists()) return null;
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from first_administrator where expires_at < now()").update();
        jdbc.sql("insert into first_administrator (secret, expires_at) values (:secret, now() + interval '1 day')")
                .param("secret", hash(secret))
                .update();
        return secret;
    }

    boolean opens(String secret) {
        return !exists()
                && jdbc.sql("select count(*) from first_administrator where secret = :secret and expires_at > now()")
                                .param("secret", hash(secret))
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Makes the person administrator where the secret opens; of two who come at once, one does. */
    @Transactional
    public boolean take(String secret, Person person) {
        jdbc.sql("lock table first_administrator in exclusive mode").update();
        if (!opens(secret)) return false;
        jdbc.sql("delete from first_administrator").update();
        return jdbc.sql("update account set roles = array_append(roles, 'administrator') where person = :person")
                        .param("person", person.person())
                        .update()
                == 1;
    }

    private boolean exists() {
        return jdbc.sql("select exists (select from account where 'administrator' = any(roles))")
                .query(Boolean.class)
                .single();
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
