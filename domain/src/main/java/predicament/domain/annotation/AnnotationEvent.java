package predicament.domain.annotation;

/** What happened to an annotation. Stored for ever under the simple names of the records. */
public sealed interface AnnotationEvent {

    AnnotationId annotation();

    record AnnotationSealed(AnnotationId annotation, Annotation value) implements AnnotationEvent {}

    record AnnotationRevised(AnnotationId annotation, Annotation value, String reason) implements AnnotationEvent {}

    record AnnotationWithdrawn(AnnotationId annotation, String reason) implements AnnotationEvent {}
}
