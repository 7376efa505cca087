package predicament.app.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.Judgement;

/** One version of a reader's annotation with the name shown and the rationale as safe HTML. */
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
        boolean sealedBlind) {

    /** Whether this judgement was made, as far as the server knows, before any other was seen. */
    public boolean blind() {
        return !value.seenBefore();
    }

    /** How blind it was, in words. */
    public String blindness() {
        if (blind()) return "blind";
        return sealedBlind ? "sealed blind, changed since" : "seen before";
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
        return letters.toString().toUpperCase(java.util.Locale.ROOT);
    }

    public String html() {
        return Markdown.html(markdown);
    }

    /** The judgement in words, with the dates in the case's clock. */
    public String words(CaseSight sight) {
        var about = value.dyad() == null
                ? "the whole case"
                : value.dyad().a() + "–" + value.dyad().b();
        return switch (value.judgement()) {
            case SPIRAL_BEGAN -> {
                var interval = value.interval();
                yield "A spiral began in %s: %s"
                        .formatted(
                                about,
                                interval == null
                                        ? ""
                                        : interval.display(sight.clock().zone()));
            }
            case NO_SPIRAL -> "No spiral in %s".formatted(about);
            case UNDECIDED -> "Undecided on %s".formatted(about);
        };
    }

    public boolean isDated() {
        return value.judgement() == Judgement.SPIRAL_BEGAN;
    }
}
