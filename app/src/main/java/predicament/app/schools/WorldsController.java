package predicament.app.schools;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import predicament.app.figure.Worlds;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Heads;

/** The four worlds as a map on which a case moves: as it was, and as each state believed. Codings alone, no theory. */
@Controller
class WorldsController {

    private final CaseSights sights;
    private final Heads heads;
    private final BlindGate gate;

    WorldsController(CaseSights sights, Heads heads, BlindGate gate) {
        this.sights = sights;
        this.heads = heads;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/worlds")
    String show(@PathVariable String slug, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var map = WorldsMap.of(sight);
        var title = "Four worlds: " + sight.description().title();
        var worlds = new Worlds(title, map.ways());
        model.addAttribute("title", title);
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        model.addAttribute("stops", map.stops());
        model.addAttribute("codings", map.codings());
        model.addAttribute("coders", map.coders());
        model.addAttribute("wide", worlds.svg(760));
        model.addAttribute("medium", worlds.svg(520));
        model.addAttribute("narrow", worlds.svg(340));
        model.addAttribute(
                "head",
                heads.of(
                        sight,
                        "/worlds",
                        title,
                        "Where the case lay between attack and defence, as it was and as each state believed."));
        return "schools/worlds";
    }
}
