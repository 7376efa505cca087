package predicament.app.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import predicament.app.people.Person;
import predicament.app.people.SignedIn;
import predicament.app.people.Visitor;
import predicament.domain.crisis.CrisisId;

/** Remembers who chose to look first: for visitors in their session, for readers in the database. */
@Component
class Looks implements BlindGate {

    private static final String ATTRIBUTE = "predicament.looked";

    /** Keeps a session small, whatever is sent. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Visitor visitor;

    Looks(JdbcClient jdbc, Visitor visitor) {
        this.jdbc = jdbc;
        this.visitor = visitor;
    }

    @Override
    public boolean isOpen(CrisisId crisis) {
        return looked(crisis) || hasSealed(crisis);
    }

    @Override
    public boolean looked(CrisisId crisis) {
        if (inSession().contains(crisis.slug())) return true;
        var person = visitor.person();
        return person != null && isIn("looked", person, crisis);
    }

    @Override
    public void look(CrisisId crisis) {
        var person = visitor.person();
        if (person != null) {
            // whoever has sealed already sees everything and has nothing to look at first
            if (!isOpen(crisis)) write(person, crisis.slug());
            return;
        }
        var looked = new ArrayList<>(inSession());
        if (looked.contains(crisis.slug()) || looked.size() == MOST) return;
        looked.add(crisis.slug());
        request().getSession().setAttribute(ATTRIBUTE, looked);
    }

    @Override
    public List<String> lookedWithoutAccount() {
        return inSession();
    }

    @EventListener
    void carryOver(SignedIn event) {
        inSession().forEach(crisis -> write(event.person(), crisis));
        var session = request().getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }

    /** What was written freely is stored with the event itself, so the gate opens without waiting for a projection. */
    private boolean hasSealed(CrisisId crisis) {
        var person = visitor.person();
        return person != null && isIn("annotation_text", person, crisis);
    }

    private boolean isIn(String table, Person person, CrisisId crisis) {
        return jdbc.sql("select exists (select from " + table + " where person = :person and crisis = :crisis)")
                .param("person", person.person())
                .param("crisis", crisis.slug())
                .query(Boolean.class)
                .single();
    }

    private void write(Person person, String crisis) {
        jdbc.sql("insert into looked (person, crisis) values (:person, :crisis) on conflict do nothing")
                .param("person", person.person())
                .param("crisis", crisis)
                .update();
    }

    private static List<String> inSession() {
        var session = request().getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof List<?> looked)) return List.of();
        return looked.stream().map(String::valueOf).toList();
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("The gate is asked outside a request.");
    }
}
