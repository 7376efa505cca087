package predicament.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import predicament.app.frame.Failure;

/** Says to somebody who lacks a role which one it takes. */
@Component
class RoleRefusal implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof RoleNeeded needed) {
            request.setAttribute(Failure.SENTENCE, needed.sentence());
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
