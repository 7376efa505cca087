package predicament.app.moves;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.gate.BlindGate;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.app.sight.Heads;
import predicament.app.sight.MoveCard;
import predicament.app.sight.Question;
import predicament.app.table.Leaf;
import predicament.app.table.MoveList;
import predicament.app.table.MoveRow;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;

/** The list of moves and the page of each. */
@Controller
class MovesController {

    private final CaseSights sights;
    private final Heads heads;
    private final BlindGate gate;

    MovesController(CaseSights sights, Heads heads, BlindGate gate) {
        this.sights = sights;
        this.heads = heads;
        this.gate = gate;
    }

    @GetMapping("/cases/{slug}/moves")
    String list(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(required = false) @Nullable String start,
            Model model) {
        var sight = sights.of(slug, query);
        var moves = MoveList.of(sight);
        var question = Question.of(sight);
        var title = "Moves: " + sight.description().title();
        model.addAttribute("title", title);
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        var leaf = Leaf.of(moves.rows(), MoveRow::id, start);
        model.addAttribute("leaf", leaf);
        model.addAttribute(
                "lines",
                leaf.rows().stream().map(row -> MoveLine.of(sight, row)).toList());
        model.addAttribute("hidden", moves.hidden().sentence("moves", sight.as()));
        model.addAttribute("permalink", Heads.permalink(sight, "/moves"));
        model.addAttribute(
                "head",
                heads.of(sight, "/moves", title, "Every move of the case with its date, coding and sources.")
                        .also("text/csv", question.on("/moves.csv"), "Moves")
                        .also("application/json", question.on("/moves.json"), "Moves"));
        return "moves/list";
    }

    @GetMapping("/cases/{slug}/moves/{id}")
    String show(@PathVariable String slug, @PathVariable String id, CaseQuery query, Model model) {
        var sight = sights.of(slug, query);
        var move = find(sight, id);
        model.addAttribute("title", move.title());
        model.addAttribute("sight", sight);
        model.addAttribute("open", gate.isOpen(sight.crisis()));
        model.addAttribute("card", MoveCard.of(sight, move));
        model.addAttribute("reaches", Reach.all(sight, move));
        model.addAttribute("earlier", neighbour(sight, move, -1));
        model.addAttribute("later", neighbour(sight, move, 1));
        model.addAttribute("permalink", Heads.permalink(sight, "/moves/" + id));
        model.addAttribute("head", heads.of(sight, "/moves/" + id, move.title(), move.account()));
        return "moves/show";
    }

    private static Move find(CaseSight sight, String id) {
        try {
            var move = sight.record().move(new MoveId(id));
            if (move != null) return move;
        } catch (IllegalArgumentException e) {
            throw missing(sight, id);
        }
        throw missing(sight, id);
    }

    private static NotFound missing(CaseSight sight, String id) {
        return new NotFound(
                "There is no move \"%s\" in this case at revision %d."
                        .formatted(id, sight.record().revision()),
                List.of(new Way(
                        "All moves of the case", "/cases/" + sight.crisis().slug() + "/moves")));
    }

    private static @Nullable Neighbour neighbour(CaseSight sight, Move move, int step) {
        var moves = sight.record().moves();
        var place = moves.indexOf(move) + step;
        if (place < 0 || place >= moves.size()) return null;
        var other = moves.get(place);
        return new Neighbour(other.title(), Question.of(sight).on("/moves/" + other.id()));
    }

    /** The move before or after. */
    record Neighbour(String title, String href) {}
}
