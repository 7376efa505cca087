package predicament.app.annotation;

import org.springframework.stereotype.Component;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.AnnotationCommand;
import predicament.domain.annotation.AnnotationCommand.ReviseAnnotation;
import predicament.domain.annotation.AnnotationCommand.SealAnnotation;
import predicament.domain.annotation.AnnotationCommand.WithdrawAnnotation;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.PersonId;

/** Sends what a reader does with an annotation, and waits until the pages show it. */
@Component
class AnnotationDesk {

    private final Commands commands;
    private final AnnotationTexts texts;
    private final ReadYourWrites written;

    AnnotationDesk(Commands commands, AnnotationTexts texts, ReadYourWrites written) {
        this.commands = commands;
        this.texts = texts;
        this.written = written;
    }

    /** Seals an annotation under an id that its form was given, so that a form sent twice seals once. */
    void seal(AnnotationId id, Annotation annotation, Rationale text) {
        send(new WriteAnnotation(new SealAnnotation(id, annotation), text));
    }

    /** Whether this very text was sealed under the id by the same person. */
    boolean hasSealed(AnnotationId id, Annotation annotation, Rationale text) {
        return texts.isOf(id, annotation.by(), text.markdown());
    }

    void revise(AnnotationId id, Annotation annotation, Rationale text, int seen, String reason) {
        send(new WriteAnnotation(new ReviseAnnotation(id, annotation, seen, reason), text));
    }

    void withdraw(AnnotationId id, PersonId by, int seen, String reason) {
        send(new WriteAnnotation(new WithdrawAnnotation(id, by, seen, reason), null));
    }

    /** A text that did not change keeps its salt, and with it its hash: a revision of nothing is refused. */
    Rationale rationale(AnnotationId id, String markdown) {
        var latest = texts.latest(id);
        return latest != null && latest.markdown().equals(markdown) ? latest : Rationale.of(markdown);
    }

    private void send(WriteAnnotation command) {
        AnnotationCommand of = command.command();
        var recorded = commands.send(command, of.by().value());
        written.await(Annotations.PROJECTION, recorded.revision());
    }
}
