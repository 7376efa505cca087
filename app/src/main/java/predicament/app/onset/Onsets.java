package predicament.app.onset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.sight.Clock;
import predicament.domain.comparison.Objections;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.detection.Detections;
import predicament.domain.detection.Encounter;
import predicament.domain.detection.TwoDilemmas;
import predicament.domain.perception.CaseRecord;
import predicament.domain.source.Citation;
import predicament.domain.theory.ArmsRace;
import predicament.domain.theory.OnsetForecast;
import predicament.domain.theory.Parameters;
import predicament.domain.theory.Prediction;
import predicament.domain.theory.Setting;
import predicament.domain.theory.Theories;
import predicament.domain.theory.Theory;

/** What scholars published and what theories predict of a case's onset; predictions are kept until the record moves. */
@Component
public class Onsets {

    /** A run of one theory on one pair over everything that both sides learned by an instant. */
    public record Run(Theory theory, Dyad dyad, Prediction prediction) {}

    /** Between when and when nine in ten of the dated draws lie; nothing where no draw is dated. */
    public static @Nullable String ninety(OnsetForecast onset, Clock clock) {
        var from = onset.quantile(.05);
        var to = onset.quantile(.95);
        if (from == null || to == null) return null;
        return from.equals(to) ? clock.brief(from) : clock.brief(from) + " to " + clock.brief(to);
    }

    private record Key(
            String crisis, long revision, @Nullable String reading, Dyad dyad, Instant until) {}

    private final Cache<Key, List<Run>> runs =
            Caffeine.newBuilder().maximumSize(500).build();

    private final Cache<Key, Objections> objections =
            Caffeine.newBuilder().maximumSize(500).build();

    public List<Onset> scholars(CaseRecord record) {
        return record.onsets().stream().map(it -> scholar(it, record)).toList();
    }

    /** The onsets of all theories that claim one, for some pairs, from what each side knew by an instant. */
    public List<Onset> theories(CaseRecord record, List<Dyad> dyads, Instant until) {
        return dyads.stream()
                .flatMap(dyad -> runs(record, dyad, until).stream())
                .filter(run -> run.theory().card().onsetType() != OnsetClaim.NONE)
                .map(run -> theory(run, run.prediction().onset()))
                .toList();
    }

    /** The same as far as they could be told by an instant: what the theories found later is left out. */
    public List<Onset> theoriesBy(CaseRecord record, List<Dyad> dyads, Instant until, Instant by) {
        return dyads.stream()
                .flatMap(dyad -> runs(record, dyad, until).stream())
                .filter(run -> run.theory().card().onsetType() != OnsetClaim.NONE)
                .map(run -> theory(run, run.prediction().onset().by(by)))
                .toList();
    }

    /** Every theory on a pair, in each of its variants. */
    public List<Run> runs(CaseRecord record, Dyad dyad, Instant until) {
        return runs.get(key(record, dyad, until), it -> run(record, dyad, until));
    }

    private static Key key(CaseRecord record, Dyad dyad, Instant until) {
        var reading = record.reading() == null ? null : record.reading().id();
        return new Key(record.crisis().slug(), record.revision(), reading, dyad, until);
    }

    /** What the critics of the offence–defence balance would have measured on a pair, T12. */
    public Objections objections(CaseRecord record, Dyad dyad, Instant until) {
        return objections.get(key(record, dyad, until), it -> Objections.of(record, dyad, until));
    }

    /** What the definitions of a spiral find in a pair, beside both kinds of dilemma. */
    public record Found(Detections detections, TwoDilemmas dilemmas) {}

    public Found found(CaseRecord record, Dyad dyad, Instant until) {
        var race = runs(record, dyad, until).stream()
                .map(Run::prediction)
                .filter(it -> it.theory().equals(ArmsRace.T10.card().id()))
                .findFirst()
                .orElseThrow();
        var encounter = Encounter.of(record, dyad, until);
        return new Found(Detections.of(encounter, race), TwoDilemmas.of(encounter));
    }

    /** Every theory on a pair of a case that is no revision of the record, such as a counterfactual branch; never kept. */
    public static List<Run> runsOutsideTheRecord(CaseRecord altered, Dyad dyad, Instant until) {
        return run(altered, dyad, until);
    }

    private static List<Run> run(CaseRecord record, Dyad dyad, Instant until) {
        var setting = Setting.of(record, dyad, until);
        var ofA = record.knowledge(dyad.a(), until);
        var ofB = record.knowledge(dyad.b(), until);
        var runs = new ArrayList<Run>();
        for (var theory : Theories.all()) {
            var parameters = Parameters.defaults(theory.card().parameters());
            theory.variants(setting, ofA, ofB, parameters, Theory.SEED)
                    .forEach(prediction -> runs.add(new Run(theory, dyad, prediction)));
        }
        return List.copyOf(runs);
    }

    private static Onset scholar(PublishedOnset it, CaseRecord record) {
        var interval = it.interval();
        var best = it.best() != null ? it.best() : interval;
        var cited = it.provenance().citations().stream()
                .map(Citation::source)
                .map(id -> {
                    var source = record.source(id);
                    return source == null ? id.value() : source.shortForm();
                })
                .collect(Collectors.joining("; "));
        var source = switch (it.dating()) {
            case AUTHOR -> cited;
            case CURATOR -> "curator’s reading of " + cited;
        };
        return new Onset(
                Onset.Voice.SCHOLAR,
                it.id(),
                it.scholar(),
                source,
                it.dyad(),
                it.claim(),
                false,
                interval == null ? null : interval.earliest(),
                best == null ? null : best.best(),
                interval == null ? null : interval.latest(),
                interval == null ? 0 : 1,
                it.account(),
                it);
    }

    private static Onset theory(Run run, OnsetForecast onset) {
        var card = run.theory().card();
        var variant = run.prediction().variant();
        return new Onset(
                Onset.Voice.THEORY,
                card.id() + "-" + run.dyad() + (variant.isEmpty() ? "" : "-" + variant.substring(0, 2)),
                card.id() + " " + card.name() + (variant.isEmpty() ? "" : " (" + variant + ")"),
                card.after(),
                run.dyad(),
                card.onsetType(),
                false,
                onset.quantile(.05),
                best(onset),
                onset.quantile(.95),
                onset.exists(),
                run.prediction().note(),
                null);
    }

    private static @Nullable Instant best(OnsetForecast onset) {
        return onset.quantile(.5);
    }
}
