package predicament.app.kept;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;

/** The token that makes a form of this site valid: as its reader's cookie holds it, and as this one sending masks it. */
record FormToken(String raw, String masked) {

    static FormToken of(HttpServletRequest request) {
        return request.getAttribute(DeferredCsrfToken.class.getName()) instanceof DeferredCsrfToken raw
                        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken masked
                ? new FormToken(raw.get().getToken(), masked.getToken())
                : new FormToken("", "");
    }
}
