package predicament.app.sight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a visitor asked of a case, carried from one of its pages to another: only what was asked, so that a list of the
 * whole case leads to a list of the whole case.
 */
public record Question(String slug, Map<String, String> parts) {

    public Question {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public static Question of(CaseSight sight) {
        var parts = new LinkedHashMap<String, String>();
        if (sight.atGiven()) parts.put("at", sight.clock().typed(sight.at()));
        if (sight.as() != null) parts.put("as", sight.as().id().code());
        if (sight.observer() != null) parts.put("observer", sight.observer().code());
        if (sight.target() != null) parts.put("target", sight.target().code());
        if (sight.pinned() != null) parts.put("rev", Long.toString(sight.pinned()));
        if (sight.reading() != null) parts.put("reading", sight.reading());
        return new Question(sight.crisis().slug(), parts);
    }

    /** The same question with one part changed, or left out. */
    public Question with(String part, @Nullable String value) {
        var changed = new LinkedHashMap<>(parts);
        if (value == null) changed.remove(part);
        else changed.put(part, value);
        return new Question(slug, changed);
    }

    /** Without the choice of a pair, which means something else on the next page. */
    public Question ofAll() {
        return with("observer", null).with("target", null);
    }

    /** The address of one of the case's pages, such as {@code /moves}, that asks this. */
    public String on(String page) {
        var uri = UriComponentsBuilder.fromPath("/cases/" + slug + page);
        parts.forEach(uri::queryParam);
        return uri.build().toUriString();
    }
}
