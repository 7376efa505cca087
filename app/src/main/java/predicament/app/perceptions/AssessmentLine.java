package predicament.app.perceptions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Cited;
import predicament.app.sight.Numbers;
import predicament.app.sight.Spoken;
import predicament.app.sight.Words;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Intent;
import predicament.domain.crisis.ThreatLevel;
import predicament.domain.perception.Logit;

/** An assessment in the words of the list. */
record AssessmentLine(
        Assessment assessment,
        Actor observer,
        Actor target,
        @Nullable Holder holder,
        Spoken written,
        @Nullable String reached,
        String shade,
        String level,
        @Nullable String intent,
        @Nullable String provocation,
        String confidence,
        List<Cited> sources) {

    static AssessmentLine of(CaseSight sight, Assessment it) {
        var record = sight.record();
        var level = ThreatLevel.of(Logit.threat(it.logit()));
        return new AssessmentLine(
                it,
                record.actor(it.observer()),
                record.actor(it.target()),
                record.holder(it.holder()),
                Spoken.of(sight, it.written()),
                reached(sight, it),
                "c" + level.rank(),
                level(it),
                intent(it.intent()),
                it.ownProvocation() == Certainty.UNKNOWN
                        ? null
                        : "own provocation seen: " + Words.certainty(it.ownProvocation()),
                Words.confidence(it.provenance().confidence()),
                Cited.all(record, it.provenance().citations()));
    }

    private static String level(Assessment it) {
        var level = it.level();
        return level == null
                ? Numbers.fixed(Logit.threat(it.logit()), 0) + " of 100"
                : level.rank() + " " + level.name().toLowerCase(Locale.ROOT);
    }

    /** When it first reached those who decide, where that was not at its writing. */
    private static @Nullable String reached(CaseSight sight, Assessment it) {
        if (it.readers().isEmpty()) return null;
        return it.readers().stream()
                .map(reader -> {
                    var holder = sight.record().holder(reader.holder());
                    var name = holder == null ? reader.holder().value() : holder.name();
                    return name + ", " + sight.clock().brief(reader.at());
                })
                .collect(Collectors.joining("; ", "read by ", ""));
    }

    private static @Nullable String intent(@Nullable Intent intent) {
        if (intent == null) return null;
        return Stream.of(
                        share(intent.defensive(), "defensive"),
                        share(intent.statusQuo(), "status quo"),
                        share(intent.opportunistic(), "opportunistic"),
                        share(intent.limitedRevisionist(), "limited revisionist"),
                        share(intent.unlimitedRevisionist(), "unlimited revisionist"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String share(double share, String name) {
        return share == 0 ? "" : name + " " + Numbers.percent(share);
    }
}
