package predicament.app.annotation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.people.Back;
import predicament.app.people.Visitor;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.PersonId;
import predicament.domain.crisis.Refused;

/** Writing down where a spiral began: anybody may fill in the form, an account is asked for only on sealing. */
@Controller
@RequestMapping("/cases/{slug}/annotations")
class SealController {

    /** Stands for whoever has no account yet, while the form is judged. */
    private static final PersonId SOMEBODY = new PersonId("somebody");

    private final CaseSights sights;
    private final FormPage page;
    private final Drafts drafts;
    private final AnnotationDesk desk;
    private final BlindGate gate;
    private final Visitor visitor;

    SealController(
            CaseSights sights, FormPage page, Drafts drafts, AnnotationDesk desk, BlindGate gate, Visitor visitor) {
        this.sights = sights;
        this.page = page;
        this.drafts = drafts;
        this.desk = desk;
        this.gate = gate;
        this.visitor = visitor;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String sel,
            @RequestParam(defaultValue = "") String dyad,
            HttpServletRequest request,
            Model model) {
        var sight = sights.of(slug, query);
        var draft = sel == null && query.move() == null ? drafts.of(request.getSession(false), slug) : null;
        model.addAttribute("restored", draft != null);
        return page.show(
                draft == null ? sight : pinned(slug, draft),
                draft == null ? blank(sight, sel, dyad) : draft,
                null,
                model);
    }

    @PostMapping
    Object seal(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = AnnotationForm.of(sent);
        var sight = pinned(slug, form);
        if (sent.containsKey("dates")) return page.show(sight, form.datedByMoves(sight), null, model);
        var text = Rationale.of(form.rationale());
        var person = visitor.person();
        var annotation = FormReading.of(
                form, sight, person == null ? SOMEBODY : person.id(), text.hash(), gate.isOpen(sight.crisis()));
        if (annotation == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(sight, form, null, model);
        }
        if (person == null) {
            drafts.keep(request.getSession(), slug, sent);
            return Back.to("/sign-up?back=/cases/%s/annotations/new".formatted(slug));
        }
        var id = new AnnotationId(form.key());
        try {
            desk.seal(id, annotation, text);
        } catch (Refused refused) {
            if (!desk.hasSealed(id, annotation, text)) {
                form.errors().put("judgement", String.valueOf(refused.getMessage()));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page.show(sight, form, null, model);
            }
        }
        drafts.forget(request.getSession(), slug);
        return Back.to("/cases/%s/annotations/%s".formatted(slug, id.value()));
    }

    private static AnnotationForm blank(CaseSight sight, @Nullable String sel, String dyad) {
        var move = sight.move();
        var chosen = move == null ? List.<String>of() : List.of(move);
        var dates = sel == null ? Dates.NONE : selected(sel, sight);
        var form = AnnotationForm.blank(sight, dates.begins(), dates.ends(), dyad, chosen);
        if (sel != null || move == null) return form;
        var dated = form.datedByMoves(sight);
        dated.errors().clear();
        return dated;
    }

    /** The case as the reader saw it when the form was opened. */
    private CaseSight pinned(String slug, AnnotationForm form) {
        return sights.of(slug, CaseQuery.NOTHING.pinned(form.rev()));
    }

    private static Dates selected(String sel, CaseSight sight) {
        var parts = sel.split("\\.\\.", -1);
        if (parts.length == 2) return new Dates(parts[0].replace('T', ' '), parts[1].replace('T', ' '));
        throw new BadRequest(
                "sel= takes two dates with two dots between them, as 1914-07-25..1914-07-26.",
                new Way("The case", sight.address("")));
    }
}
