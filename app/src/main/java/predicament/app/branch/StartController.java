package predicament.app.branch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.gate.BlindGate;
import predicament.app.people.Back;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.Branch;
import predicament.domain.branch.BranchId;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Refused;
import predicament.domain.time.HistoricalTime;

/** Starting a branch: anybody may fill in the form and try it, an account is asked for only on saving. */
@Controller
@RequestMapping("/cases/{slug}/branches")
class StartController {

    private static final String DRAFT = "predicament.branch ";
    private static final PersonId SOMEBODY = new PersonId("somebody");

    private final CaseSights sights;
    private final BranchAccess access;
    private final BranchDesk desk;
    private final Branches branches;
    private final BlindGate gate;

    StartController(CaseSights sights, BranchAccess access, BranchDesk desk, Branches branches, BlindGate gate) {
        this.sights = sights;
        this.access = access;
        this.desk = desk;
        this.branches = branches;
        this.gate = gate;
    }

    /** A move that can be removed: what the form sends, and what the reader sees. */
    record Choice(String value, String when, String actor, String title) {}

    @GetMapping("/new")
    String blank(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            Model model) {
        var sight = sights.of(slug, query);
        var moves = TrialMoves.of(asked);
        var anew = query.at() != null || query.move() != null || !moves.isEmpty();
        var draft = anew ? null : draft(request, slug);
        model.addAttribute("restored", draft != null);
        return page(sight, draft == null ? blank(sight, moves) : draft, model);
    }

    @PostMapping
    Object start(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = StartForm.of(sent);
        var sight = sights.of(
                slug, CaseQuery.NOTHING.pinned(form.rev(), form.reading().isBlank() ? null : form.reading()));
        var person = access.person();
        var words = BranchWords.of(form.title().strip(), form.question().strip());
        var branch = read(form, sight, person == null ? SOMEBODY : person, words);
        if (branch == null) return refused(sight, form, response, model);
        if (person == null) {
            keep(request, slug, sent);
            return Back.to("/sign-up?back=/cases/%s/branches/new".formatted(slug));
        }
        try {
            desk.start(new BranchId(form.key()), branch, words);
        } catch (Refused e) {
            var there = branches.one(form.key());
            if (there == null
                    || !there.value().by().equals(person)
                    || !there.title().equals(words.title())) {
                form.errors().put("title", String.valueOf(e.getMessage()));
                return refused(sight, form, response, model);
            }
        }
        request.getSession().removeAttribute(DRAFT + slug);
        return Back.to("/cases/%s/branches/%s".formatted(slug, form.key()));
    }

    private String refused(CaseSight sight, StartForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sight, form, model);
    }

    private String page(CaseSight sight, StartForm form, Model model) {
        model.addAttribute("title", "Start a counterfactual branch");
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        model.addAttribute("form", form);
        model.addAttribute("kept", KeptMove.all(sight, form.moves()));
        model.addAttribute("signedIn", access.person() != null);
        model.addAttribute(
                "moves",
                sight.record().moves().stream().map(it -> choice(sight, it)).toList());
        return "branch/form";
    }

    private static Choice choice(CaseSight sight, Move move) {
        return new Choice(
                move.id().value(),
                sight.clock().brief(move.occurred()),
                sight.record().actor(move.by()).shortName(),
                move.title());
    }

    /** From a move: parting when it happened, without it. */
    private static StartForm blank(CaseSight sight, TrialMoves moves) {
        var move = move(sight, sight.move());
        if (move == null) {
            return StartForm.blank(sight, typed(sight, sight.at()), moves.title(), moves);
        }
        return StartForm.blank(
                sight,
                typed(sight, move.occurred().earliest()),
                shortened("What if not: " + move.title()),
                TrialMoves.of(List.of(move.id().value()), List.of(), List.of()));
    }

    private static @Nullable Move move(CaseSight sight, @Nullable String id) {
        if (id == null) return null;
        return sight.record().moves().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String typed(CaseSight sight, java.time.Instant instant) {
        return sight.clock().typed(instant).replace('T', ' ');
    }

    private static String shortened(String title) {
        return title.length() > BranchWords.LONGEST_TITLE ? title.substring(0, BranchWords.LONGEST_TITLE) : title;
    }

    /** The branch, or nothing with a sentence in the form for each field that stands against it. */
    private static @Nullable Branch read(StartForm form, CaseSight sight, PersonId by, BranchWords words) {
        var errors = form.errors();
        if (words.title().isEmpty()) errors.put("title", "Give the branch a title, as “What if not …”.");
        if (form.title().length() > BranchWords.LONGEST_TITLE) {
            errors.put("title", "Use at most %d characters.".formatted(BranchWords.LONGEST_TITLE));
        }
        if (form.question().length() > BranchWords.LONGEST_QUESTION) {
            errors.put("question", "Use at most %,d characters.".formatted(BranchWords.LONGEST_QUESTION));
        }
        HistoricalTime at = null;
        try {
            at = HistoricalTime.parse(form.at().strip(), sight.clock().zone());
        } catch (IllegalArgumentException e) {
            errors.put("at", String.valueOf(e.getMessage()));
        }
        if (at == null || !errors.isEmpty()) return null;
        try {
            var changes = form.moves().read(sight);
            var branch = new Branch(
                    sight.crisis(),
                    by,
                    sight.record().revision(),
                    sight.reading(),
                    at.earliest(),
                    words.hash(),
                    changes);
            Trial.judge(sight.record(), branch);
            return branch;
        } catch (Refused | IllegalArgumentException e) {
            errors.put("without", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static void keep(HttpServletRequest request, String slug, MultiValueMap<String, String> sent) {
        var form = StartForm.of(sent);
        var draft = new LinkedHashMap<String, List<String>>();
        draft.put("key", List.of(form.key()));
        draft.put("at", List.of(form.at()));
        draft.put("title", List.of(form.title()));
        draft.put("question", List.of(form.question()));
        draft.put("without", form.moves().without());
        draft.put("changed", form.moves().changed());
        draft.put("with", form.moves().with());
        draft.put("rev", List.of(form.rev()));
        draft.put("reading", List.of(form.reading()));
        request.getSession().setAttribute(DRAFT + slug, draft);
    }

    private static @Nullable StartForm draft(HttpServletRequest request, String slug) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(DRAFT + slug) instanceof Map<?, ?> draft)) return null;
        var sent = new LinkedMultiValueMap<String, String>();
        draft.forEach((name, values) -> {
            if (values instanceof Iterable<?> each) {
                for (var value : each) sent.add(String.valueOf(name), String.valueOf(value));
            }
        });
        return StartForm.of(sent);
    }
}
