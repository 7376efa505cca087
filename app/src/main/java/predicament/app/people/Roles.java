package predicament.app.people;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import predicament.domain.crisis.Refused;

/**
 * Who has which role. The table is asked each time it matters and no session remembers the answer, so that a role given
 * or taken back holds at once, for everybody signed in and on every node.
 */
@Component
public class Roles {

    static final int PER_PAGE = 50;

    /** An account as the administrator sees it. */
    record Member(String person, String userName, String name, String roles) {

        public boolean has(Role role) {
            return List.of(roles.split(" ")).contains(role.word());
        }
    }

    private final JdbcClient jdbc;

    Roles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean has(@Nullable Person person, Role role) {
        return person != null
                && jdbc.sql("select count(*) from account where person = :person and :role = any(roles)")
                                .param("person", person.person())
                                .param("role", role.word())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** The name that a person's account shows, or null where the account is gone or never was. */
    public @Nullable String nameOf(@Nullable String person) {
        return jdbc.sql("select name from account where person = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Lets those pass who have one of these roles. */
    AuthorizationManager<RequestAuthorizationContext> needs(Role... roles) {
        return (authentication, context) -> {
            var who = authentication.get();
            var may = who != null
                    && who.getPrincipal() instanceof Person person
                    && Arrays.stream(roles).anyMatch(role -> has(person, role));
            return new RoleNeeded(may, List.of(roles));
        };
    }

    int count() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single();
    }

    List<Member> page(int page) {
        return jdbc.sql("""
                select person, user_name, name, array_to_string(roles, ' ') as roles
                from account order by lower(name), person limit :size offset :from
                """)
                .param("size", PER_PAGE)
                .param("from", (page - 1) * PER_PAGE)
                .query(DataClassRowMapper.newInstance(Member.class))
                .list();
    }

    /** Gives a role; false where nobody has this account. */
    boolean give(String person, Role role) {
        return jdbc.sql("""
                update account set roles = array_append(array_remove(roles, :role), :role) where person = :person
                """).param("person", person).param("role", role.word()).update() > 0;
    }

    /** Takes a role back, but never from the last administrator; the rows of all are held while they are counted. */
    @Transactional
    boolean takeBack(String person, Role role) {
        if (role == Role.ADMINISTRATOR) {
            var administrators = administrators();
            if (administrators.equals(List.of(person))) {
                throw new Refused("This is the last administrator; make somebody else one first.");
            }
        }
        return jdbc.sql("update account set roles = array_remove(roles, :role) where person = :person")
                        .param("person", person)
                        .param("role", role.word())
                        .update()
                > 0;
    }

    private List<String> administrators() {
        return jdbc.sql("""
                select person from account where 'administrator' = any(roles) order by person for update
                """).query((row, number) -> row.getString("person")).list();
    }
}
