package predicament.app.annotation;

import org.jspecify.annotations.Nullable;
import predicament.domain.annotation.AnnotationCommand;

/** A command with the free text whose hash it carries; the text is stored beside the event, never in it. */
record WriteAnnotation(AnnotationCommand command, @Nullable Rationale rationale) {}
