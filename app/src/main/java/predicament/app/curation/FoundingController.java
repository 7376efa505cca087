package predicament.app.curation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.record.CaseRecords;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Refused;

/** Founding a case, which then has nothing but its description and its states. */
@Controller
class FoundingController {

    private final CaseRecords records;
    private final CurationDesk desk;

    FoundingController(CaseRecords records, CurationDesk desk) {
        this.records = records;
        this.desk = desk;
    }

    @GetMapping("/cases/new")
    String blank(Model model) {
        var typed = Typed.blank(FrameSheets.DESCRIPTION);
        typed.put("more", FoundingSheet.STATES.name());
        return form(typed, model);
    }

    @PostMapping("/cases")
    Object found(
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var typed = Typed.sent(sent);
        if (!typed.get("more").isEmpty()) return form(typed, model);
        var founding = Founding.read(typed, it -> records.latestRevision(new CrisisId(it)) > 0);
        var exchange = new Exchange(request, response, model);
        if (founding == null) return again(typed, exchange);
        var slug = founding.crisis().slug();
        try {
            var sentence = "The case was founded. Add its sources first, then its moves and who learned of them.";
            return exchange.saved(slug, "/cases/%s/edit".formatted(slug), sentence, desk.open(founding));
        } catch (Refused first) {
            // somebody founded a case of that name since it was looked up
            typed.wrong(FoundingSheet.SLUG, Founding.taken(slug));
            return again(typed, exchange);
        }
    }

    private static String again(Typed typed, Exchange exchange) {
        exchange.answers(HttpStatus.UNPROCESSABLE_CONTENT);
        return form(typed, exchange.model());
    }

    private static String form(Typed typed, Model model) {
        model.addAttribute("parts", FoundingSheet.PARTS);
        model.addAttribute("typed", typed);
        model.addAttribute("choices", Choices.NONE);
        return "curation/founding";
    }
}
