package predicament.app.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.Evidence;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.time.HistoricalTime;

/** What a reader typed, kept as typed; what cannot be gets a sentence beside its field. */
record AnnotationForm(
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

    private static final int LONGEST_FIELD = 300;
    private static final int MOST_CHOSEN = 100;

    /** One line of evidence: an item as {@code move/ah-note}, and which way it speaks. */
    record Cited(String item, String bearing) {

        static final Cited BLANK = new Cited("", "FOR");
    }

    static AnnotationForm of(MultiValueMap<String, String> sent) {
        return new AnnotationForm(
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
        var from = times.stream().map(HistoricalTime::earliest).min(java.util.Comparator.naturalOrder());
        var to = times.stream().map(HistoricalTime::latest).max(java.util.Comparator.naturalOrder());
        var clock = sight.clock();
        return new AnnotationForm(
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

    /** Whether two annotations say the same of the same pair at the same time. */
    static boolean judgesAlike(Annotation one, Annotation other) {
        return one.judgement() == other.judgement()
                && java.util.Objects.equals(one.dyad(), other.dyad())
                && java.util.Objects.equals(one.interval(), other.interval())
                && java.util.Objects.equals(one.best(), other.best());
    }

    private static String first(MultiValueMap<String, String> sent, String name, int longest) {
        var value = sent.getFirst(name);
        if (value == null) return "";
        var text = value.replace("\r\n", "\n");
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        var values = sent.get(name);
        if (values == null) return List.of();
        return values.stream()
                .limit(MOST_CHOSEN)
                .map(it -> it.length() > LONGEST_FIELD ? it.substring(0, LONGEST_FIELD) : it)
                .toList();
    }
}
