package predicament.app.curation;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;

/** Retracts what a form is about. Where somebody changed it meanwhile, it is first shown what they made of it. */
@Component
class Retractions {

    private final ItemPage page;

    Retractions(ItemPage page) {
        this.page = page;
    }

    String ask(Editable it, Model model) {
        var typed = Typed.blank(it.subject().sheet());
        typed.put("seen", Integer.toString(newest(it)));
        return show(it, typed, model);
    }

    Object retract(Editable it, String seen, String reason, Exchange exchange) {
        var subject = it.subject();
        var trail = Objects.requireNonNull(subject.trail());
        var version = Versions.seen(trail, seen, subject.address() + "/retraction");
        try {
            var revision = it.retract(version, reason);
            return exchange.saved(subject.slug(), it.list(), subject.retracted(), revision);
        } catch (Stale stale) {
            exchange.answers(HttpStatus.CONFLICT);
            return overtaken(it.upTo(stale.current()), version, reason, exchange.model());
        } catch (Refused refused) {
            var typed = typed(seen, reason);
            refused.sentences().forEach(sentence -> typed.wrong("reason", sentence));
            exchange.answers(HttpStatus.UNPROCESSABLE_CONTENT);
            return show(it, typed, exchange.model());
        }
    }

    private String show(Editable it, Typed typed, Model model) {
        page.frame(it.subject(), typed, model);
        model.addAttribute("title", "Retract: " + it.subject().name());
        model.addAttribute("resting", Resting.on(it.subject()));
        return "curation/retraction";
    }

    /** What was seen beside what stands by now: to be retracted all the same, or kept. */
    private String overtaken(Editable it, int seen, String reason, Model model) {
        var subject = it.subject();
        var trail = Objects.requireNonNull(subject.trail());
        var typed = Typed.of(Filling.of(subject.sheet(), trail.value(seen)));
        typed.put("reason", reason);
        page.meeting(subject, seen, newest(it), typed, model);
        model.addAttribute("resting", Resting.on(subject));
        return "curation/overtaken";
    }

    private static int newest(Editable it) {
        return Objects.requireNonNull(it.subject().trail()).newest().version();
    }

    private static Typed typed(String seen, String reason) {
        var typed = Typed.of(Map.of());
        typed.put("seen", seen);
        typed.put("reason", reason);
        return typed;
    }
}
