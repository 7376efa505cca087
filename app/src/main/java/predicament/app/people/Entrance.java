package predicament.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in whose account is known: under a new session id, with a new form token, and with what the session held. */
@Component
class Entrance {

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy renewal;
    private final ApplicationEventPublisher events;

    Entrance(SecurityContextRepository contexts, CsrfTokenRepository tokens, ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.events = events;
        renewal = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
    }

    void admit(Accounts.Account account, HttpServletRequest request, HttpServletResponse response) {
        var person = account.toPerson();
        // roles are asked for where they matter, so that a session never remembers one that was taken back
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        renewal.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        // sessions are found by the person, whose shown name is not unique
        request.getSession().setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.person());
        events.publishEvent(new SignedIn(person));
    }
}
