package predicament.app.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.Evidence;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.time.HistoricalTime;

/**
 * What a reader typed, kept as typed; what cannot be gets a sentence beside its field.
 *
 * @param key the id under which a new annotation is sealed, so that a form sent twice seals once
 */
record AnnotationForm(
        String key,
        String judgement,
        String dyad,
        String begins,
        String ends,
        String best,
        String confidence,
        List<String> triggers,
        List<Cited> evidence,
        String rationale,
        String rev,
        String seen,
        String reason,
        Map<String, String> errors) {

    static final int LONGEST = 20_000;

    /** The fields that a draft keeps. */
    static final Set<String> FIELDS = Set.of(
            "key",
            "judgement",
            "dyad",
            "begins",
            "ends",
            "best",
            "confidence",
            "triggers",
            "evidence",
            "bearing",
            "rationale",
            "rev");

    private static final int LONGEST_FIELD = 300;
    private static final int MOST_CHOSEN = 100;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** One line of evidence: an item as {@code move/ah-note}, and which way it speaks. */
    record Cited(String item, String bearing) {

        static final Cited BLANK = new Cited("", "FOR");
    }

    static AnnotationForm of(MultiValueMap<String, String> sent) {
        return new AnnotationForm(
                key(first(sent, "key", LONGEST_FIELD)),
                first(sent, "judgement", LONGEST_FIELD),
                first(sent, "dyad", LONGEST_FIELD),
                first(sent, "begins", LONGEST_FIELD),
                first(sent, "ends", LONGEST_FIELD),
                first(sent, "best", LONGEST_FIELD),
                first(sent, "confidence", LONGEST_FIELD),
                all(sent, "triggers"),
                evidence(all(sent, "evidence"), all(sent, "bearing")),
                first(sent, "rationale", LONGEST + 1),
                first(sent, "rev", LONGEST_FIELD),
                first(sent, "seen", LONGEST_FIELD),
                first(sent, "reason", LONGEST_FIELD),
                new LinkedHashMap<>());
    }

    static AnnotationForm blank(CaseSight sight, String begins, String ends, String dyad, List<String> triggers) {
        return new AnnotationForm(
                key(""),
                "SPIRAL_BEGAN",
                dyad,
                begins,
                ends,
                "",
                "MEDIUM",
                triggers,
                List.of(),
                "",
                Long.toString(sight.record().revision()),
                "0",
                "",
                new LinkedHashMap<>());
    }

    static AnnotationForm of(AnnotationEntry entry, CaseSight sight) {
        var value = entry.value();
        var dates = Dates.of(value.interval(), sight);
        return new AnnotationForm(
                entry.id(),
                value.judgement().name(),
                value.dyad() == null ? "" : value.dyad().toString(),
                dates.begins(),
                dates.ends(),
                Dates.of(value.best(), sight).begins(),
                value.confidence().name(),
                value.triggers().stream().map(MoveId::value).toList(),
                value.evidence().stream().map(AnnotationForm::cited).toList(),
                entry.markdown(),
                Long.toString(sight.record().revision()),
                Integer.toString(entry.version()),
                "",
                new LinkedHashMap<>());
    }

    /** The same form with the dates that the chosen moves span. */
    AnnotationForm datedByMoves(CaseSight sight) {
        var times = sight.record().moves().stream()
                .filter(move -> triggers.contains(move.id().value()))
                .map(Move::occurred)
                .toList();
        if (times.isEmpty()) {
            errors.put("triggers", "Choose at least one move first; its date is taken.");
            return this;
        }
        var from = times.stream().map(HistoricalTime::earliest).min(Comparator.naturalOrder());
        var to = times.stream().map(HistoricalTime::latest).max(Comparator.naturalOrder());
        var clock = sight.clock();
        return new AnnotationForm(
                key,
                judgement,
                dyad,
                Dates.typed(from.orElseThrow(), clock),
                Dates.typed(to.orElseThrow(), clock),
                best,
                confidence,
                triggers,
                evidence,
                rationale,
                rev,
                seen,
                reason,
                errors);
    }

    /** The lines of evidence with room for more. */
    List<Cited> evidenceLines() {
        var lines = new ArrayList<>(evidence);
        while (lines.size() < evidence.size() + 3) lines.add(Cited.BLANK);
        return lines;
    }

    private static Cited cited(Evidence evidence) {
        return new Cited(evidence.item().toString(), evidence.bearing().name());
    }

    private static List<Cited> evidence(List<String> items, List<String> bearings) {
        var lines = new ArrayList<Cited>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i).strip();
            if (!item.isEmpty()) lines.add(new Cited(item, i < bearings.size() ? bearings.get(i) : "FOR"));
        }
        return List.copyOf(lines);
    }

    private static String key(String sent) {
        return KEY.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    }

    private static String first(MultiValueMap<String, String> sent, String name, int longest) {
        var value = sent.getFirst(name);
        if (value == null) return "";
        var text = value.replace("\r\n", "\n");
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** What was sent, cut to what a form can hold. */
    static ArrayList<String> bounded(List<String> values) {
        return new ArrayList<>(bounded(values, LONGEST));
    }

    private static List<String> bounded(List<String> values, int longest) {
        return values.stream()
                .limit(MOST_CHOSEN)
                .map(it -> it.length() > longest ? it.substring(0, longest) : it)
                .toList();
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        var values = sent.get(name);
        return values == null ? List.of() : bounded(values, LONGEST_FIELD);
    }
}
