package predicament.domain.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import predicament.domain.annotation.AnnotationCommand.ReviseAnnotation;
import predicament.domain.annotation.AnnotationCommand.SealAnnotation;
import predicament.domain.annotation.AnnotationCommand.WithdrawAnnotation;
import predicament.domain.annotation.AnnotationEvent.AnnotationRevised;
import predicament.domain.annotation.AnnotationEvent.AnnotationSealed;
import predicament.domain.annotation.AnnotationEvent.AnnotationWithdrawn;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Refused;
import predicament.domain.source.Confidence;
import predicament.domain.time.HistoricalTime;

class SealedTests {

    private static final AnnotationId ID = new AnnotationId("a1");
    private static final PersonId ME = new PersonId("me");
    private static final PersonId OTHER = new PersonId("other");

    @Test
    void a_judgement_is_sealed_once() {
        var sealed = Sealed.UNSEALED.evolve(new AnnotationSealed(ID, began(ME, "h1", false)));

        assertThat(Sealed.UNSEALED.decide(new SealAnnotation(ID, began(ME, "h1", false))))
                .containsExactly(new AnnotationSealed(ID, began(ME, "h1", false)));
        assertThatThrownBy(() -> sealed.decide(new SealAnnotation(ID, began(ME, "h2", false))))
                .isInstanceOf(Refused.class)
                .hasMessage("This annotation is sealed already; revise it instead.");
    }

    @Test
    void its_author_revises_it_from_the_version_seen() {
        var sealed = Sealed.UNSEALED.evolve(new AnnotationSealed(ID, began(ME, "h1", false)));

        assertThat(sealed.decide(new ReviseAnnotation(ID, began(ME, "h2", true), 1, "second thoughts")))
                .containsExactly(new AnnotationRevised(ID, began(ME, "h2", true), "second thoughts"));
        assertThatThrownBy(() -> sealed.decide(new ReviseAnnotation(ID, began(ME, "h2", true), 0, "")))
                .hasMessageContaining("is at version 1 by now; you saw version 0");
        assertThatThrownBy(() -> sealed.decide(new ReviseAnnotation(ID, began(OTHER, "h2", true), 1, "")))
                .hasMessage("Only its author can change an annotation.");
    }

    @Test
    void what_was_seen_before_cannot_be_unseen() {
        var sealed = Sealed.UNSEALED.evolve(new AnnotationSealed(ID, began(ME, "h1", true)));

        assertThatThrownBy(() -> sealed.decide(new ReviseAnnotation(ID, began(ME, "h2", false), 1, "")))
                .hasMessage("What was seen before cannot be unseen.");
    }

    @Test
    void a_withdrawn_annotation_stays_withdrawn() {
        var withdrawn = Sealed.UNSEALED
                .evolve(new AnnotationSealed(ID, began(ME, "h1", false)))
                .evolve(new AnnotationWithdrawn(ID, "mistaken"));

        assertThat(withdrawn.withdrawn()).isTrue();
        assertThatThrownBy(() -> withdrawn.decide(new WithdrawAnnotation(ID, ME, 2, "again")))
                .hasMessage("This annotation was withdrawn; write a new one.");
    }

    @Test
    void a_spiral_that_began_has_dates_and_the_other_judgements_have_none() {
        assertThatThrownBy(() -> annotation(ME, Judgement.SPIRAL_BEGAN, null, null, "h", false))
                .hasMessageStartingWith("Say between which two dates");
        assertThatThrownBy(() -> annotation(ME, Judgement.NO_SPIRAL, "1914-07-25", null, "h", false))
                .hasMessageStartingWith("Only a spiral that began has dates");
        assertThatThrownBy(
                        () -> annotation(ME, Judgement.SPIRAL_BEGAN, "1914-07-25/1914-07-26", "1914-07-29", "h", false))
                .hasMessageStartingWith("The best estimate (29 July 1914) lies outside the interval");
    }

    private static Annotation began(PersonId by, String hash, boolean seenBefore) {
        return annotation(by, Judgement.SPIRAL_BEGAN, "1914-07-25/1914-07-26", "1914-07-25", hash, seenBefore);
    }

    private static Annotation annotation(
            PersonId by,
            Judgement judgement,
            @Nullable String interval,
            @Nullable String best,
            String hash,
            boolean seenBefore) {
        return new Annotation(
                new CrisisId("july-1914"),
                by,
                null,
                judgement,
                interval == null ? null : HistoricalTime.parse(interval),
                best == null ? null : HistoricalTime.parse(best),
                Confidence.MEDIUM,
                List.of(),
                List.of(),
                hash,
                1,
                seenBefore);
    }
}
