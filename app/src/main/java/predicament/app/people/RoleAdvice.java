package predicament.app.people;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page know whether its reader may change the record, so that it offers to. */
@ControllerAdvice
class RoleAdvice {

    /** Absent where the web is tried without accounts. */
    private final ObjectProvider<Visitor> visitor;

    RoleAdvice(ObjectProvider<Visitor> visitor) {
        this.visitor = visitor;
    }

    @ModelAttribute("curates")
    boolean curates() {
        var made = visitor.getIfAvailable();
        return made != null && made.isCurator();
    }
}
