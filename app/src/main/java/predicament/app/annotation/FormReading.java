package predicament.app.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.Evidence;
import predicament.domain.annotation.Evidence.Bearing;
import predicament.domain.annotation.Judgement;
import predicament.domain.annotation.PersonId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.MoveId;
import predicament.domain.source.Confidence;
import predicament.domain.time.HistoricalTime;

/** Reads a form against the case it is about; each field that cannot be read gets one sentence. */
final class FormReading {

    private final AnnotationForm form;
    private final CaseSight sight;
    private final Map<String, String> errors;

    private FormReading(AnnotationForm form, CaseSight sight) {
        this.form = form;
        this.sight = sight;
        errors = form.errors();
    }

    /** The annotation, or nothing with a sentence in the form for each field that stands against it. */
    static @Nullable Annotation of(AnnotationForm form, CaseSight sight, PersonId by, String hash, boolean seenBefore) {
        form.errors().clear();
        return new FormReading(form, sight).annotation(by, hash, seenBefore);
    }

    private @Nullable Annotation annotation(PersonId by, String hash, boolean seenBefore) {
        var claim = oneOf(Judgement.class, form.judgement(), "judgement", "Choose one of the three judgements.");
        var sure = oneOf(Confidence.class, form.confidence(), "confidence", "Say how confident you are.");
        var dated = claim == Judgement.SPIRAL_BEGAN;
        var interval = dated ? interval() : null;
        var best = dated && !form.best().isBlank() ? time("best", form.best()) : null;
        var dyad = dyad();
        var triggers = triggers();
        var evidence = evidence();
        if (form.rationale().length() > AnnotationForm.LONGEST) {
            errors.put("rationale", "Use at most %,d characters.".formatted(AnnotationForm.LONGEST));
        }
        if (!errors.isEmpty()) return null;
        try {
            return new Annotation(
                    sight.crisis(),
                    by,
                    dyad,
                    Objects.requireNonNull(claim),
                    interval,
                    best,
                    Objects.requireNonNull(sure),
                    triggers,
                    evidence,
                    hash,
                    sight.record().revision(),
                    seenBefore);
        } catch (IllegalArgumentException e) {
            errors.put(best == null ? "begins" : "best", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable HistoricalTime interval() {
        if (form.begins().isBlank()) {
            errors.put("begins", "Say when it began, as 1914-07-25 12:00 or in EDTF.");
            return null;
        }
        var from = time("begins", form.begins());
        var to = form.ends().isBlank() ? from : time("ends", form.ends());
        if (from == null || to == null) return null;
        if (to.certainlyBefore(from)) {
            errors.put("ends", "The end (%s) lies before the beginning (%s).".formatted(to.display(), from.display()));
            return null;
        }
        return to.equals(from)
                ? from
                : HistoricalTime.between(
                        from.earliest(), to.latest(), sight.clock().zone());
    }

    private @Nullable HistoricalTime time(String field, String text) {
        try {
            var time = HistoricalTime.parse(text.strip(), sight.clock().zone());
            var about = sight.description();
            if (!time.certainlyBefore(about.from()) && !about.to().certainlyBefore(time)) return time;
            errors.put(
                    field,
                    "%s lies outside the case, which runs from %s to %s."
                            .formatted(
                                    time.display(),
                                    about.from().display(),
                                    about.to().display()));
        } catch (IllegalArgumentException e) {
            errors.put(field, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private @Nullable Dyad dyad() {
        if (form.dyad().isBlank()) return null;
        try {
            var dyad = Dyad.parse(form.dyad());
            var known =
                    sight.record().actors().stream().map(actor -> actor.id()).toList();
            if (known.contains(dyad.a()) && known.contains(dyad.b())) return dyad;
        } catch (IllegalArgumentException e) {
            errors.put("dyad", String.valueOf(e.getMessage()));
            return null;
        }
        errors.put("dyad", "Choose a pair of this case, or the whole case.");
        return null;
    }

    private List<MoveId> triggers() {
        var known =
                sight.record().moves().stream().map(move -> move.id().value()).toList();
        if (known.containsAll(form.triggers())) {
            return form.triggers().stream().distinct().map(MoveId::new).toList();
        }
        errors.put("triggers", "A move that you chose is not in this case; choose from the list.");
        return List.of();
    }

    private List<Evidence> evidence() {
        var evidence = new ArrayList<Evidence>();
        for (var line : form.evidence()) {
            var item = item(line.item());
            var bearing = oneOf(Bearing.class, line.bearing(), "evidence", "Say whether it speaks for or against.");
            if (item != null && bearing != null) evidence.add(new Evidence(item, bearing));
        }
        return evidence.stream().distinct().toList();
    }

    private @Nullable ItemKey item(String text) {
        try {
            var key = ItemKey.parse(text);
            if (sight.record().item(key) != null) return key;
        } catch (IllegalArgumentException e) {
            errors.put("evidence", "“%s” names no item; choose one from the list.".formatted(text));
            return null;
        }
        errors.put("evidence", "“%s” is not in this case; choose from the list.".formatted(text));
        return null;
    }

    private <T extends Enum<T>> @Nullable T oneOf(Class<T> type, String text, String field, String sentence) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            errors.put(field, sentence);
            return null;
        }
    }
}
