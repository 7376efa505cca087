package predicament.app.moves;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSights;
import predicament.app.table.Download;
import predicament.app.table.LearningTable;
import predicament.app.table.MoveList;
import predicament.app.table.MoveTable;

/** Moves and what became known of them, as files. */
@Controller
class MoveFiles {

    private final CaseSights sights;

    MoveFiles(CaseSights sights) {
        this.sights = sights;
    }

    @GetMapping("/cases/{slug}/moves.csv")
    void csv(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        new Download(response).csv(sight, MoveTable.of(sight, MoveList.of(sight)));
    }

    @GetMapping("/cases/{slug}/moves.json")
    void json(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        var moves = MoveList.of(sight);
        new Download(response).json(sight, moves.hidden().head(), MoveTable.of(sight, moves));
    }

    @GetMapping("/cases/{slug}/learnings.csv")
    void learnings(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        new Download(response).csv(sight, LearningTable.of(sight));
    }

    @GetMapping("/cases/{slug}/learnings.json")
    void learningsJson(@PathVariable String slug, CaseQuery query, HttpServletResponse response) throws IOException {
        var sight = sights.of(slug, query);
        new Download(response).json(sight, Map.of(), LearningTable.of(sight));
    }
}
