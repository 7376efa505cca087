package predicament.app.annotation;

import java.io.Serializable;

/** What a visitor had typed before signing in, kept in the session. */
record AnnotationDraft(String slug, AnnotationForm form) implements Serializable {}
