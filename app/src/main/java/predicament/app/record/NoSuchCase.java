package predicament.app.record;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import predicament.domain.crisis.CrisisId;

/** The casebook holds no such case, or did not hold it at the revision asked for. */
public final class NoSuchCase extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    NoSuchCase(CrisisId crisis) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("There is no case \"" + crisis.slug() + "\"."));
    }
}
