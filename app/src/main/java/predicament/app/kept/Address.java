package predicament.app.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** An address in one spelling: what was asked, its parts in one order. */
final class Address {

    private Address() {}

    /** With scheme and host, since pages name their own absolute address. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        var whole = request.getRequestURL().toString();
        return query == null
                ? whole
                : whole + "?"
                        + Arrays.stream(query.split("&"))
                                .sorted(Comparator.comparing(part -> part.split("=", 2)[0]))
                                .collect(Collectors.joining("&"));
    }
}
