package predicament.app.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.people.Back;
import predicament.domain.crisis.CrisisId;

/** Opens the gate for whoever would rather look first. */
@Controller
class LookController {

    private final BlindGate gate;

    LookController(BlindGate gate) {
        this.gate = gate;
    }

    @PostMapping("/cases/{slug}/look")
    ResponseEntity<Void> look(@PathVariable String slug, @RequestParam(required = false) @Nullable String back) {
        gate.look(crisis(slug));
        return Back.to(Back.local(back, "/cases/" + slug));
    }

    private static CrisisId crisis(String slug) {
        try {
            return new CrisisId(slug);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no case \"%s\" in the casebook.".formatted(slug), List.of(Way.TO_CASES));
        }
    }
}
