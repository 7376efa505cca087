package predicament.app.annotation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.table.Column;
import predicament.app.table.Table;
import predicament.domain.annotation.Evidence.Bearing;
import predicament.domain.time.HistoricalTime;

/** The table of annotations: where each reader put the beginning of a spiral, and how. */
public final class AnnotationTable {

    private AnnotationTable() {}

    public static Table<AnnotationEntry> of(List<AnnotationEntry> entries) {
        return new Table<>(
                "annotations",
                List.of(
                        column("annotation", "the id of the annotation", AnnotationEntry::id),
                        column("reader", "the name under which the reader is shown", AnnotationEntry::name),
                        column(
                                "pair",
                                "the pair judged; empty is the whole case",
                                it -> text(it.value().dyad())),
                        column(
                                "judgement",
                                "spiral_began, no_spiral or undecided",
                                it -> lower(it.value().judgement())),
                        column(
                                "interval",
                                "when the spiral began, in EDTF",
                                it -> edtf(it.value().interval())),
                        column("interval_earliest", "the first second that this can mean, in UTC", it -> earliest(it)),
                        column("interval_latest", "the last second that this can mean, in UTC", it -> latest(it)),
                        column(
                                "best",
                                "the best estimate in EDTF, where one is given",
                                it -> edtf(it.value().best())),
                        column(
                                "best_at",
                                "the best estimate, or the middle of the interval, in UTC",
                                AnnotationEntry::best),
                        column(
                                "confidence",
                                "the reader's confidence",
                                it -> lower(it.value().confidence())),
                        column(
                                "triggers",
                                "the moves named as triggers",
                                it -> it.value().triggers().stream()
                                        .map(Object::toString)
                                        .toList()),
                        column("evidence_for", "items that speak for the judgement", it -> items(it, Bearing.FOR)),
                        column("evidence_against", "items that speak against it", it -> items(it, Bearing.AGAINST)),
                        column(
                                "blind",
                                "whether this version was written, as far as the server knows, before any other reading was seen",
                                AnnotationEntry::blind),
                        column(
                                "current",
                                "whether this is the newest version; a first version that was blind stands beside it",
                                AnnotationEntry::current),
                        column(
                                "revision_seen",
                                "the revision of the record that the reader saw",
                                it -> it.value().revisionSeen()),
                        column(
                                "version",
                                "1 as it was sealed, and one more for each revision",
                                AnnotationEntry::version),
                        column(
                                "revision",
                                "the revision under which this version was recorded",
                                AnnotationEntry::revision),
                        column("recorded_at", "when this version was recorded, in UTC", AnnotationEntry::recordedAt),
                        column("rationale", "the reader's reasons, in Markdown", AnnotationEntry::markdown)),
                entries);
    }

    private static Column<AnnotationEntry> column(String name, String meaning, Column.Value<AnnotationEntry> value) {
        return new Column<>(name, meaning, value);
    }

    private static @Nullable Object earliest(AnnotationEntry entry) {
        var interval = entry.value().interval();
        return interval == null ? null : interval.earliest();
    }

    private static @Nullable Object latest(AnnotationEntry entry) {
        var interval = entry.value().interval();
        return interval == null ? null : interval.latest();
    }

    private static List<String> items(AnnotationEntry entry, Bearing bearing) {
        return entry.value().evidence().stream()
                .filter(it -> it.bearing() == bearing)
                .map(it -> it.item().toString())
                .toList();
    }

    private static @Nullable String edtf(@Nullable HistoricalTime time) {
        return time == null ? null : time.edtf();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
