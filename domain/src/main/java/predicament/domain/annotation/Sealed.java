package predicament.domain.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.annotation.AnnotationCommand.ReviseAnnotation;
import predicament.domain.annotation.AnnotationCommand.SealAnnotation;
import predicament.domain.annotation.AnnotationCommand.WithdrawAnnotation;
import predicament.domain.annotation.AnnotationEvent.AnnotationRevised;
import predicament.domain.annotation.AnnotationEvent.AnnotationSealed;
import predicament.domain.annotation.AnnotationEvent.AnnotationWithdrawn;
import predicament.domain.crisis.Refused;

/** What must be remembered of an annotation to judge the next command: its value, its version, whether it is withdrawn. */
public record Sealed(@Nullable Annotation value, int version, boolean withdrawn) {

    public static final Sealed UNSEALED = new Sealed(null, 0, false);

    public List<AnnotationEvent> decide(AnnotationCommand command) {
        return switch (command) {
            case SealAnnotation c -> {
                if (value != null) throw new Refused("This annotation is sealed already; revise it instead.");
                yield List.of(new AnnotationSealed(c.annotation(), c.value()));
            }
            case ReviseAnnotation c -> {
                var current = mine(c, c.seen());
                if (!current.crisis().equals(c.value().crisis())) {
                    throw new Refused("An annotation stays with its case; write a new one for another case.");
                }
                if (current.seenBefore() && !c.value().seenBefore()) {
                    throw new Refused("What was seen before cannot be unseen.");
                }
                if (current.equals(c.value())) throw new Refused("The revision changes nothing.");
                yield List.of(new AnnotationRevised(c.annotation(), c.value(), c.reason()));
            }
            case WithdrawAnnotation c -> {
                mine(c, c.seen());
                yield List.of(new AnnotationWithdrawn(c.annotation(), c.reason()));
            }
        };
    }

    public Sealed evolve(AnnotationEvent event) {
        return switch (event) {
            case AnnotationSealed e -> new Sealed(e.value(), version + 1, false);
            case AnnotationRevised e -> new Sealed(e.value(), version + 1, false);
            case AnnotationWithdrawn e -> new Sealed(value, version + 1, true);
        };
    }

    private Annotation mine(AnnotationCommand command, int seen) {
        if (value == null) throw new Refused("There is no such annotation.");
        if (!value.by().equals(command.by())) throw new Refused("Only its author can change an annotation.");
        if (withdrawn) throw new Refused("This annotation was withdrawn; write a new one.");
        if (version != seen) {
            throw new Refused(
                    "This annotation is at version %d by now; you saw version %d. Compare both and decide again."
                            .formatted(version, seen));
        }
        return value;
    }
}
