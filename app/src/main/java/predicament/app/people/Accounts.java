package predicament.app.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts: a plain table, apart from every event. Passwords are kept as Argon2id hashes. */
@Component
class Accounts {

    /** An account as it is stored; the password is a hash. */
    record Account(String person, String userName, String name, String password) {

        Person toPerson() {
            return new Person(person, name);
        }
    }

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    /** Compared where nobody has the user name, so that the answer takes as long as where somebody has. */
    private final String nobodys;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        nobodys = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    /** A new account, or null where the user name is taken. */
    @Nullable
    Account open(String userName, String name, String password) {
        var account =
                new Account(UUID.randomUUID().toString(), userName, name, String.valueOf(passwords.encode(password)));
        try {
            jdbc.sql("""
                    insert into account (person, user_name, name, password)
                    values (:person, :userName, :name, :password)
                    """)
                    .param("person", account.person())
                    .param("userName", userName)
                    .param("name", name)
                    .param("password", account.password())
                    .update();
            return account;
        } catch (DuplicateKeyException e) {
            return null;
        }
    }

    /** The account whose user name and password these are, or null. */
    @Nullable
    Account matching(String userName, String password) {
        var account = named(userName);
        var matches = passwords.matches(password, account == null ? nobodys : account.password());
        return matches ? account : null;
    }

    boolean isTaken(String userName) {
        return named(userName) != null;
    }

    private @Nullable Account named(String userName) {
        return jdbc.sql("""
                select person, user_name, name, password
                from account
                where lower(user_name) = lower(:userName)
                """)
                .param("userName", userName)
                .query(DataClassRowMapper.newInstance(Account.class))
                .optional()
                .orElse(null);
    }
}
