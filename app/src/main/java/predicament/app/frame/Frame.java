package predicament.app.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page knows of the request.
 *
 * @param path the address without its query
 * @param here where to come back to after signing in
 * @param reader the name of who is signed in
 */
public record Frame(String path, String here, @Nullable String reader) {

    static Frame of(HttpServletRequest request) {
        var path = pathOf(request);
        var query = request.getQueryString();
        var principal = request.getUserPrincipal();
        return new Frame(
                path, query == null ? path : path + "?" + query, principal == null ? null : principal.getName());
    }

    /** What {@code aria-current} says of a link to this section. */
    public @Nullable String current(String section) {
        if (path.equals(section)) return "page";
        return path.startsWith(section + "/") ? "true" : null;
    }

    /** The address that was asked for, also while its error is shown. */
    static String pathOf(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
