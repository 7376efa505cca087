package predicament.app.curation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;
import predicament.app.people.Back;

/** A request with its answer, and what the page is to show. */
record Exchange(HttpServletRequest request, HttpServletResponse response, Model model) {

    void answers(HttpStatus status) {
        response.setStatus(status.value());
    }

    /** Leads to where the item is read, with a word on what was done and a way to the history. */
    ResponseEntity<Void> saved(String slug, String to, String sentence, long revision) {
        var history = "/cases/%s/history/diff?after=%d&upto=%d".formatted(slug, revision - 1, revision);
        RequestContextUtils.getOutputFlashMap(request).put("saved", Map.of("sentence", sentence, "href", history));
        RequestContextUtils.saveOutputFlashMap(to.replaceAll("#.*", ""), request, response);
        return Back.to(to);
    }
}
