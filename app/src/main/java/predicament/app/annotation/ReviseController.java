package predicament.app.annotation;

import jakarta.servlet.http.HttpServletResponse;
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
import predicament.app.frame.BadRequest;
import predicament.app.frame.Conflict;
import predicament.app.frame.Way;
import predicament.app.people.Back;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.annotation.Annotation;
import predicament.domain.crisis.Refused;

/** Changing one's own annotation, or withdrawing it. A form that was opened on an older version changes nothing. */
@Controller
@RequestMapping("/cases/{slug}/annotations/{id}")
class ReviseController {

    private final CaseSights sights;
    private final Access access;
    private final FormPage page;
    private final AnnotationDesk desk;

    ReviseController(CaseSights sights, Access access, FormPage page, AnnotationDesk desk) {
        this.sights = sights;
        this.access = access;
        this.page = page;
        this.desk = desk;
    }

    @GetMapping("/edit")
    String edit(@PathVariable String slug, @PathVariable String id, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var entry = access.changeable(sight, access.id(sight, id));
        return page.show(sight, AnnotationForm.of(entry, sight), id, model);
    }

    @PostMapping("/edit")
    Object revise(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        var form = AnnotationForm.of(sent);
        var sight = sights.of(slug, CaseQuery.NOTHING.pinned(form.rev()));
        var annotationId = access.id(sight, id);
        var entry = access.changeable(sight, annotationId);
        if (sent.containsKey("dates")) return page.show(sight, form.datedByMoves(sight), id, model);
        var seen = version(form.seen(), sight);
        var text = desk.rationale(annotationId, form.rationale());
        // whoever has sealed may have seen the others': only the first version can be blind
        var annotation = FormReading.of(form, sight, entry.value().by(), text.hash(), true);
        if (annotation == null) return refused(sight, form, id, response, model);
        if (seen != entry.version()) throw conflict(sight, annotation, form, entry);
        try {
            desk.revise(annotationId, annotation, text, seen, form.reason().strip());
        } catch (Refused refused) {
            var newest = access.changeable(sight, annotationId);
            if (newest.version() != seen) throw conflict(sight, annotation, form, newest);
            form.errors().put("judgement", String.valueOf(refused.getMessage()));
            return refused(sight, form, id, response, model);
        }
        return Back.to("/cases/%s/annotations/%s".formatted(slug, id));
    }

    @GetMapping("/withdraw")
    String askToWithdraw(@PathVariable String slug, @PathVariable String id, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        model.addAttribute("title", "Withdraw an annotation");
        model.addAttribute("sight", sight);
        model.addAttribute("entry", access.changeable(sight, access.id(sight, id)));
        return "annotation/withdraw";
    }

    @PostMapping("/withdraw")
    ResponseEntity<Void> withdraw(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason) {
        var sight = sights.of(slug, CaseQuery.NOTHING);
        var annotationId = access.id(sight, id);
        var newest = access.changeable(sight, annotationId);
        var version = version(seen, sight);
        if (version != newest.version()) throw changed(sight, version, newest);
        try {
            desk.withdraw(annotationId, newest.value().by(), version, shortened(reason.strip()));
        } catch (Refused refused) {
            var changed = access.changeable(sight, annotationId);
            if (changed.version() != version) throw changed(sight, version, changed);
            throw refused;
        }
        return Back.to("/cases/%s/annotations".formatted(slug));
    }

    private String refused(CaseSight sight, AnnotationForm form, String id, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(sight, form, id, model);
    }

    private static Conflict conflict(CaseSight sight, Annotation yours, AnnotationForm form, AnnotationEntry theirs) {
        return new Conflict(
                "This annotation is at version %d by now; you changed version %s. Copy what you want to keep, then edit it as it stands."
                        .formatted(theirs.version(), form.seen()),
                AnnotationVersion.of("Yours", yours, form.rationale(), sight),
                AnnotationVersion.of("As it stands", theirs.value(), theirs.markdown(), sight),
                new Way(
                        "Edit it as it stands",
                        "/cases/%s/annotations/%s/edit".formatted(sight.crisis().slug(), theirs.id())));
    }

    /** It was changed after the question whether to withdraw it was asked: the question is asked again. */
    private Conflict changed(CaseSight sight, int seen, AnnotationEntry newest) {
        var asked = access.readable(sight, newest.id()).stream()
                .filter(it -> it.version() == seen)
                .findFirst()
                .orElse(newest);
        return new Conflict(
                "This annotation is at version %d by now; you saw version %d. Look at both, then withdraw it as it stands."
                        .formatted(newest.version(), seen),
                AnnotationVersion.of("As you saw it", asked.value(), asked.markdown(), sight),
                AnnotationVersion.of("As it stands", newest.value(), newest.markdown(), sight),
                new Way(
                        "Withdraw it as it stands",
                        "/cases/%s/annotations/%s/withdraw"
                                .formatted(sight.crisis().slug(), newest.id())));
    }

    private static String shortened(String reason) {
        return reason.length() > 300 ? reason.substring(0, 300) : reason;
    }

    private static int version(String seen, CaseSight sight) {
        try {
            return Integer.parseInt(seen);
        } catch (NumberFormatException e) {
            throw new BadRequest(
                    "The form does not say which version it changes.", new Way("The case", sight.address("")));
        }
    }
}
