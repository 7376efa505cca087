package predicament.app.people;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.authorization.AuthorizationDecision;

/** Whether somebody has one of the roles that an address is for. */
final class RoleNeeded extends AuthorizationDecision {

    private static final long serialVersionUID = 1L;

    private final transient List<Role> roles;

    RoleNeeded(boolean granted, List<Role> roles) {
        super(granted);
        this.roles = List.copyOf(roles);
    }

    /** What to say to who has none of them. */
    String sentence() {
        return "This page is for %s: an administrator can give you the role."
                .formatted(roles.stream().map(it -> it.word() + "s").collect(Collectors.joining(" and ")));
    }
}
