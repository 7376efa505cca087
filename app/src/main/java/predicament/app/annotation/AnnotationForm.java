package predicament.app.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.Evidence;
import predicament.domain.annotation.Judgement;
import predicament.domain.annotation.PersonId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.MoveId;
import predicament.domain.source.Confidence;
import predicament.domain.time.HistoricalTime;

/** What a reader typed, kept as typed until it can become an annotation; what cannot be gets a sentence beside its field. */
public record AnnotationForm(
        String judgement,
        String dyad,
        String begins,
        String ends,
        String best,
        String confidence,
        List<String> triggers,
        List<String> evidenceFor,
        List<String> evidenceAgainst,
        String rationale,
        String rev,
        String seen,
        String reason,
        Map<String, String> errors)
        implements java.io.Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;

    static AnnotationForm of(MultiValueMap<String, String> sent) {
        return new AnnotationForm(
                first(sent, "judgement"),
                first(sent, "dyad"),
                first(sent, "begins"),
                first(sent, "ends"),
                first(sent, "best"),
                first(sent, "confidence"),
                all(sent, "triggers"),
                all(sent, "evidenceFor"),
                all(sent, "evidenceAgainst"),
                first(sent, "rationale"),
                first(sent, "rev"),
                first(sent, "seen"),
                first(sent, "reason"),
                new LinkedHashMap<>());
    }

    static AnnotationForm blank(CaseSight sight, String begins, String ends, String dyad, List<String> triggers) {
        return new AnnotationForm(
                "SPIRAL_BEGAN",
                dyad,
                begins,
                ends,
                "",
                "MEDIUM",
                triggers,
                new ArrayList<>(),
                new ArrayList<>(),
                "",
                Long.toString(sight.record().revision()),
                "0",
                "",
                new LinkedHashMap<>());
    }

    static AnnotationForm of(AnnotationEntry entry) {
        var value = entry.value();
        var interval = value.interval();
        return new AnnotationForm(
                value.judgement().name(),
                value.dyad() == null ? "" : value.dyad().toString(),
                interval == null ? "" : interval.edtf(),
                "",
                value.best() == null ? "" : value.best().edtf(),
                value.confidence().name(),
                new ArrayList<>(value.triggers().stream().map(MoveId::value).toList()),
                items(value, Evidence.Bearing.FOR),
                items(value, Evidence.Bearing.AGAINST),
                entry.markdown(),
                Long.toString(value.revisionSeen()),
                Integer.toString(entry.version()),
                "",
                new LinkedHashMap<>());
    }

    private static List<String> items(Annotation value, Evidence.Bearing bearing) {
        return new ArrayList<>(value.evidence().stream()
                .filter(it -> it.bearing() == bearing)
                .map(it -> it.item().toString())
                .toList());
    }

    /** The annotation, or nothing with a sentence in {@code errors} for each field that stands against it. */
    @Nullable
    Annotation toAnnotation(CaseSight sight, PersonId by, String hash, boolean seenBefore) {
        errors.clear();
        var claim = oneOf(Judgement.class, judgement, "judgement", "Choose one of the three judgements.");
        var sure = oneOf(Confidence.class, confidence, "confidence", "Say how confident you are.");
        var pair = pair(sight);
        HistoricalTime interval = null;
        HistoricalTime estimate = null;
        if (claim == Judgement.SPIRAL_BEGAN) {
            if (begins.isBlank()) errors.put("begins", "Say when it began, as 1914-07-25 12:00 or in EDTF.");
            else interval = interval(sight);
            if (!best.isBlank()) estimate = time("best", best, sight);
        }
        if (rationale.length() > LONGEST) {
            errors.put("rationale", "The rationale is too long: at most %d characters.".formatted(LONGEST));
        }
        var moves = moves(sight);
        var evidence = new ArrayList<Evidence>();
        add(evidence, evidenceFor, Evidence.Bearing.FOR, sight);
        add(evidence, evidenceAgainst, Evidence.Bearing.AGAINST, sight);
        if (!errors.isEmpty()) return null;
        try {
            return new Annotation(
                    sight.crisis(),
                    by,
                    pair,
                    Objects.requireNonNull(claim),
                    interval,
                    estimate,
                    Objects.requireNonNull(sure),
                    moves,
                    evidence,
                    hash,
                    sight.record().revision(),
                    seenBefore);
        } catch (IllegalArgumentException e) {
            errors.put(estimate == null ? "begins" : "best", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable HistoricalTime interval(CaseSight sight) {
        var from = time("begins", begins, sight);
        var to = ends.isBlank() ? from : time("ends", ends, sight);
        if (from == null || to == null) return null;
        if (to.certainlyBefore(from)) {
            errors.put("ends", "The end (%s) lies before the beginning (%s).".formatted(to.display(), from.display()));
            return null;
        }
        return ends.isBlank()
                ? from
                : HistoricalTime.between(
                        from.earliest(), to.latest(), sight.clock().zone());
    }

    private @Nullable HistoricalTime time(String field, String text, CaseSight sight) {
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

    private @Nullable Dyad pair(CaseSight sight) {
        if (dyad.isBlank()) return null;
        try {
            var pair = Dyad.parse(dyad);
            sight.record().actor(pair.a());
            sight.record().actor(pair.b());
            return pair;
        } catch (RuntimeException e) {
            errors.put("dyad", "Choose a pair of this case, or the whole case.");
            return null;
        }
    }

    private List<MoveId> moves(CaseSight sight) {
        var known =
                sight.record().moves().stream().map(move -> move.id().value()).toList();
        if (known.containsAll(triggers))
            return triggers.stream().distinct().map(MoveId::new).toList();
        errors.put("triggers", "A move that you chose is not in this case; choose from the list.");
        return List.of();
    }

    private void add(List<Evidence> evidence, List<String> items, Evidence.Bearing bearing, CaseSight sight) {
        for (var text : items) {
            if (text.isBlank()) continue;
            try {
                var key = ItemKey.parse(text);
                if (key.kind() != ItemKind.READING && sight.record().item(key) != null) {
                    evidence.add(new Evidence(key, bearing));
                    continue;
                }
            } catch (IllegalArgumentException e) {
                errors.put("evidence", "Choose evidence from the list.");
            }
            errors.put("evidence", "What you cite is not in this case; choose from the list.");
        }
    }

    private <T extends Enum<T>> @Nullable T oneOf(Class<T> type, String text, String field, String sentence) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            errors.put(field, sentence);
            return null;
        }
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        var values = sent.get(name);
        return values == null ? new ArrayList<>() : new ArrayList<>(values.subList(0, Math.min(100, values.size())));
    }
}
