package predicament.app.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever made the request at hand. */
@Component
public class Visitor {

    private final Roles roles;

    Visitor(Roles roles) {
        this.roles = roles;
    }

    /** The person who is signed in, or null for a visitor without an account. */
    public @Nullable Person person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person ? person : null;
    }

    /** Whether whoever made the request may change the record. */
    public boolean isCurator() {
        var person = person();
        return roles.has(person, Role.CURATOR) || roles.has(person, Role.ADMINISTRATOR);
    }
}
