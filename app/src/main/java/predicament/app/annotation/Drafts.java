package predicament.app.annotation;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Keeps what a visitor had typed through signing in, in the session and as it was sent, one draft a case. */
@Component
class Drafts {

    private static final String ATTRIBUTE = "predicament.draft ";

    void keep(HttpSession session, String slug, MultiValueMap<String, String> sent) {
        var draft = new LinkedHashMap<String, ArrayList<String>>();
        sent.forEach((name, values) -> {
            if (AnnotationForm.FIELDS.contains(name)) draft.put(name, AnnotationForm.bounded(values));
        });
        session.setAttribute(ATTRIBUTE + slug, draft);
    }

    @Nullable
    AnnotationForm of(@Nullable HttpSession session, String slug) {
        if (session == null || !(session.getAttribute(ATTRIBUTE + slug) instanceof Map<?, ?> draft)) return null;
        var sent = new LinkedMultiValueMap<String, String>();
        draft.forEach((name, values) -> {
            if (values instanceof Iterable<?> each) {
                for (var value : each) sent.add(String.valueOf(name), String.valueOf(value));
            }
        });
        return AnnotationForm.of(sent);
    }

    void forget(HttpSession session, String slug) {
        session.removeAttribute(ATTRIBUTE + slug);
    }
}
