package predicament.app.annotation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.frame.Version;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Words;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.Evidence;
import predicament.domain.time.HistoricalTime;

/** A version of an annotation as a list of fields, to be laid beside another. */
final class AnnotationVersion {

    private AnnotationVersion() {}

    static Version of(String title, Annotation value, String markdown, CaseSight sight) {
        return new Version(
                title,
                List.of(
                        new Version.Field(
                                "Judgement",
                                switch (value.judgement()) {
                                    case SPIRAL_BEGAN -> "A spiral began";
                                    case NO_SPIRAL -> "No spiral";
                                    case UNDECIDED -> "Undecided";
                                }),
                        new Version.Field("Of", AnnotationWords.pair(value.dyad(), sight)),
                        new Version.Field("Interval", words(value.interval(), sight)),
                        new Version.Field("Best estimate", words(value.best(), sight)),
                        new Version.Field("Confidence", Words.confidence(value.confidence())),
                        new Version.Field(
                                "Trigger moves",
                                value.triggers().stream()
                                        .map(it -> AnnotationWords.trigger(it, sight)
                                                .words())
                                        .collect(Collectors.joining("; "))),
                        new Version.Field(
                                "Evidence",
                                value.evidence().stream()
                                        .map(it -> (it.bearing() == Evidence.Bearing.FOR ? "for: " : "against: ")
                                                + AnnotationWords.pointed(it.item(), sight)
                                                        .words())
                                        .collect(Collectors.joining("; "))),
                        new Version.Field("Rationale", markdown)));
    }

    private static String words(@Nullable HistoricalTime time, CaseSight sight) {
        return time == null ? "" : time.display(sight.clock().zone());
    }
}
