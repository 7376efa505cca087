package predicament.app.people;

import java.io.Serial;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import predicament.domain.annotation.PersonId;

/** Somebody who is signed in: the opaque id that events hold, and the name that pages show. */
public record Person(String person, String name) implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return name;
    }

    public PersonId id() {
        return new PersonId(person);
    }
}
