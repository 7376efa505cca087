package predicament.app.annotation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.util.UriUtils;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Conflict;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.people.Back;
import predicament.app.people.Person;
import predicament.app.people.Visitor;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Pairs;
import predicament.domain.annotation.AnnotationId;

/** Writing down where a spiral began: anybody may fill in the form, an account is asked for only on sealing. */
@Controller
@RequestMapping("/cases/{slug}/annotations")
class AnnotationController {

    private static final String DRAFT = "predicament.draft";
    private static final String FORM = "annotation/form";

    private final CaseSights sights;
    private final Annotations annotations;
    private final AnnotationDesk desk;
    private final BlindGate gate;
    private final Visitor visitor;

    AnnotationController(
            CaseSights sights, Annotations annotations, AnnotationDesk desk, BlindGate gate, Visitor visitor) {
        this.sights = sights;
        this.annotations = annotations;
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
            @SessionAttribute(name = DRAFT, required = false) @Nullable AnnotationDraft draft,
            Model model) {
        var sight = sights.of(slug, query);
        if (draft != null && draft.slug().equals(slug) && sel == null) return form(sight, draft.form(), null, model);
        var ends = sel == null ? new String[] {"", ""} : span(sel, sight);
        var triggers = query.move() == null ? List.<String>of() : List.of(query.move());
        return form(
                sight,
                AnnotationForm.blank(sight, ends[0], ends[1], dyad, new java.util.ArrayList<>(triggers)),
                null,
                model);
    }

    @PostMapping
    Object seal(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        var form = AnnotationForm.of(sent);
        var sight = sights.of(slug, pinned(form));
        var person = visitor.person();
        if (person == null) {
            session.setAttribute(DRAFT, new AnnotationDraft(slug, form));
            var back = "/cases/%s/annotations/new".formatted(slug);
            return Back.to("/sign-up?back=" + UriUtils.encodeQueryParam(back, "UTF-8"));
        }
        var text = AnnotationDesk.Text.of(form.rationale());
        var annotation = form.toAnnotation(sight, person.id(), text.hash(), gate.looked(sight.crisis()));
        if (annotation == null) return refused(sight, form, null, response, model);
        var id = desk.seal(annotation, text);
        session.removeAttribute(DRAFT);
        return Back.to("/cases/%s/annotations/%s".formatted(slug, id));
    }

    @GetMapping("/{id}")
    String show(@PathVariable String slug, @PathVariable String id, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var newest = entry(sight, id);
        var open = gate.isOpen(sight.crisis());
        model.addAttribute("title", "An annotation: " + sight.description().title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", open);
        if (open) {
            model.addAttribute("entry", newest);
            model.addAttribute("versions", annotations.versions(id).reversed());
            model.addAttribute("mine", isMine(newest));
        }
        return "annotation/one";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String slug, @PathVariable String id, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var entry = mine(sight, id);
        return form(sight, AnnotationForm.of(entry), id, model);
    }

    @PostMapping("/{id}/edit")
    Object revise(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        var form = AnnotationForm.of(sent);
        var sight = sights.of(slug, pinned(form));
        var entry = mine(sight, id);
        var seen = seen(form, sight);
        var text = AnnotationDesk.Text.of(form.rationale());
        var looked = entry.value().seenBefore() || gate.isOpen(sight.crisis());
        var annotation = form.toAnnotation(sight, entry.value().by(), text.hash(), looked);
        if (annotation == null) return refused(sight, form, id, response, model);
        if (seen != entry.version()) {
            throw new Conflict(
                    "This annotation is at version %d by now; you saw version %d.".formatted(entry.version(), seen),
                    AnnotationVersion.of("Yours", annotation, form.rationale(), sight),
                    AnnotationVersion.of("As it stands", entry.value(), entry.markdown(), sight),
                    new Way("Edit it as it stands now", "/cases/%s/annotations/%s/edit".formatted(slug, id)));
        }
        desk.revise(new AnnotationId(id), annotation, text, seen, form.reason());
        return Back.to("/cases/%s/annotations/%s".formatted(slug, id));
    }

    @GetMapping("/{id}/withdraw")
    String askToWithdraw(@PathVariable String slug, @PathVariable String id, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        model.addAttribute("title", "Withdraw an annotation");
        model.addAttribute("sight", sight);
        model.addAttribute("entry", mine(sight, id));
        return "annotation/withdraw";
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<Void> withdraw(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason) {
        var sight = sights.of(slug, CaseQuery.NOTHING);
        var entry = mine(sight, id);
        desk.withdraw(new AnnotationId(id), entry.value().by(), seen, reason);
        return Back.to("/cases/%s/annotations".formatted(slug));
    }

    private String form(CaseSight sight, AnnotationForm form, @Nullable String id, Model model) {
        model.addAttribute("title", id == null ? "Mark where it began" : "Revise an annotation");
        model.addAttribute("sight", sight);
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("pairs", Pairs.all(sight));
        model.addAttribute("moves", sight.record().moves());
        model.addAttribute("assessments", sight.record().assessments());
        model.addAttribute("looked", gate.looked(sight.crisis()));
        model.addAttribute("signedIn", visitor.person() != null);
        return FORM;
    }

    private String refused(
            CaseSight sight, AnnotationForm form, @Nullable String id, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(sight, form, id, model);
    }

    private AnnotationEntry entry(CaseSight sight, String id) {
        var entry = annotations.newest(sight.crisis(), id);
        if (entry != null) return entry;
        throw new NotFound(
                "There is no such annotation of this case.",
                List.of(new Way(
                        "All annotations of the case",
                        "/cases/" + sight.crisis().slug() + "/annotations")));
    }

    private AnnotationEntry mine(CaseSight sight, String id) {
        var entry = entry(sight, id);
        if (isMine(entry) && !entry.withdrawn()) return entry;
        throw new NotFound(
                "This annotation is not yours to change, or was withdrawn.",
                List.of(new Way(
                        "All annotations of the case",
                        "/cases/" + sight.crisis().slug() + "/annotations")));
    }

    private boolean isMine(AnnotationEntry entry) {
        Person person = visitor.person();
        return person != null && person.id().equals(entry.value().by());
    }

    private static CaseQuery pinned(AnnotationForm form) {
        return CaseQuery.NOTHING.pinned(form.rev());
    }

    private static int seen(AnnotationForm form, CaseSight sight) {
        try {
            return Integer.parseInt(form.seen());
        } catch (NumberFormatException e) {
            throw new BadRequest(
                    "The form does not say which version it changes.", new Way("The case", sight.address("")));
        }
    }

    private static String[] span(String sel, CaseSight sight) {
        var parts = sel.split("\\.\\.", -1);
        if (parts.length == 2) return new String[] {parts[0].replace('T', ' '), parts[1].replace('T', ' ')};
        throw new BadRequest(
                "sel= takes two dates with two dots between them, as 1914-07-25..1914-07-26.",
                new Way("The case", sight.address("")));
    }
}
