package predicament.app.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Shows a failure in the form that was asked for: a page, a problem in JSON, or a line of text. */
class FailureView {

    private static final Pattern JSON = Pattern.compile(".*\\.json|/api/.*");
    private static final Pattern FILE = Pattern.compile(".*\\.(csv|svg|png|pdf|ris|bib|txt|zip)");

    private FailureView() {}

    static ModelAndView of(Failure failure, HttpServletRequest request) {
        var path = Frame.pathOf(request);
        if (JSON.matcher(path).matches()) {
            return with(
                    failure,
                    (_, _, response) -> write(response, "application/problem+json", problem(failure, request)));
        }
        if (FILE.matcher(path).matches()) {
            return with(failure, (_, _, response) -> write(response, "text/plain", text(failure)));
        }
        return new ModelAndView(
                "error/page",
                Map.of("failure", failure, "frame", Frame.of(request), "request", RequestId.of(request)),
                failure.status());
    }

    private static ModelAndView with(Failure failure, View view) {
        var shown = new ModelAndView(view);
        shown.setStatus(failure.status());
        return shown;
    }

    private static String text(Failure failure) {
        return failure.sentence() + "\n" + String.join("\n", failure.reasons());
    }

    private static String problem(Failure failure, HttpServletRequest request) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "type", "about:blank",
                        "title", failure.heading(),
                        "status", failure.status().value(),
                        "detail", failure.sentence(),
                        "instance", Frame.pathOf(request),
                        "request", RequestId.of(request),
                        "reasons", failure.reasons(),
                        "ways", List.copyOf(failure.ways())));
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(text);
    }
}
