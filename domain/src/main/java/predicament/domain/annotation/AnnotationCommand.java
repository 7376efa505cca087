package predicament.domain.annotation;

/** What a reader can do with an annotation; a change names the version that its author saw. */
public sealed interface AnnotationCommand {

    AnnotationId annotation();

    PersonId by();

    record SealAnnotation(AnnotationId annotation, Annotation value) implements AnnotationCommand {

        @Override
        public PersonId by() {
            return value.by();
        }
    }

    record ReviseAnnotation(AnnotationId annotation, Annotation value, int seen, String reason)
            implements AnnotationCommand {

        @Override
        public PersonId by() {
            return value.by();
        }
    }

    record WithdrawAnnotation(AnnotationId annotation, PersonId by, int seen, String reason)
            implements AnnotationCommand {}
}
