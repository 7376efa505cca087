package predicament.app.annotation;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.Annotation;

/**
 * One version of a reader's annotation with the name shown and the rationale as safe HTML.
 *
 * @param sealedBlind whether the first version was blind
 * @param current whether it is the newest version at the revision asked for
 */
public record AnnotationEntry(
        String id,
        int version,
        long revision,
        Instant recordedAt,
        String name,
        Annotation value,
        boolean withdrawn,
        String reason,
        String markdown,
        boolean sealedBlind,
        boolean current) {

    /** Whether this version was written, as far as the server knows, before any other reading was seen. */
    public boolean blind() {
        return !value.seenBefore();
    }

    /** How blind it was, in words. */
    public String blindness() {
        return blind() ? "blind" : "seen before";
    }

    /** Whether both say the same of the same pair at the same time. */
    public boolean judgesLike(AnnotationEntry other) {
        return value.judgement() == other.value.judgement()
                && Objects.equals(value.dyad(), other.value.dyad())
                && Objects.equals(value.interval(), other.value.interval())
                && Objects.equals(value.best(), other.value.best());
    }

    /** Where the best estimate lies: the one given, or the middle of the interval. */
    public @Nullable Instant best() {
        if (value.best() != null) return value.best().best();
        return value.interval() == null ? null : value.interval().best();
    }

    /** Letters for the badge. */
    public String initials() {
        var letters = new StringBuilder();
        for (var word : name.strip().split("\\s+", 3)) {
            if (!word.isEmpty() && letters.length() < 2) letters.appendCodePoint(word.codePointAt(0));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    public String html() {
        return Markdown.html(markdown);
    }

    /** The judgement in words, with the dates in the case's clock. */
    public String words(CaseSight sight) {
        return AnnotationWords.judgement(value, sight);
    }
}
