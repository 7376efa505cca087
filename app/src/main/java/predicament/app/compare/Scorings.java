package predicament.app.compare;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Pairs;
import predicament.domain.comparison.CrossCase;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.detection.Encounter;
import predicament.domain.theory.OnsetForecast;
import predicament.domain.theory.Setting;
import predicament.domain.theory.Theories;

/** Scores of the theories that claim spirals, over each case's leading pair and its quiet ones, kept while cases stay. */
@Component
class Scorings {

    /** Below so many hostile moves that either side learned of, a pair is quiet; no published source. */
    static final int QUIET = 3;

    private static final int QUIET_PAIRS = 2;

    /** Even odds on existence, and any day of the case as likely as another. */
    private static final String NO_SKILL = "No skill: even odds, any day";

    private record Key(String slug, long revision) {}

    private record OfCase(List<Scoring.Used> used, Map<String, List<CrossCase.Scored>> scored) {}

    private final Onsets onsets;
    private final Cache<Key, OfCase> cases =
            Caffeine.newBuilder().maximumSize(500).build();

    Scorings(Onsets onsets) {
        this.onsets = onsets;
    }

    Scoring over(List<CaseSight> open) {
        var used = new ArrayList<Scoring.Used>();
        var scored = new LinkedHashMap<String, List<CrossCase.Scored>>();
        for (var sight : open) {
            var key = new Key(sight.crisis().slug(), sight.record().revision());
            var own = cases.get(key, it -> of(sight));
            used.addAll(own.used());
            own.scored()
                    .forEach((name, it) -> scored.computeIfAbsent(name, any -> new ArrayList<>())
                            .addAll(it));
        }
        return new Scoring(
                scored.entrySet().stream()
                        .map(it -> line(it.getKey(), it.getValue()))
                        .toList(),
                used);
    }

    private static Scoring.Line line(String name, List<CrossCase.Scored> scored) {
        var over = new CrossCase(scored);
        var slug = Theories.all().stream()
                .map(it -> it.card())
                .filter(it -> name.startsWith(it.id() + " "))
                .map(it -> it.slug())
                .findFirst()
                .orElse(null);
        return new Scoring.Line(name, slug, over.existence(), over.onset());
    }

    private OfCase of(CaseSight sight) {
        var used = new ArrayList<Scoring.Used>();
        var scored = new LinkedHashMap<String, List<CrossCase.Scored>>();
        Pairs.leading(sight, 1).forEach(pair -> score(sight, pair, claims(sight, pair), false, used, scored));
        quiet(sight).forEach(pair -> score(sight, pair, List.of(), true, used, scored));
        return new OfCase(List.copyOf(used), Collections.unmodifiableMap(scored));
    }

    /** What scholars say of the pair or of the whole case, spiral or none; other types of onset are not compared. */
    private static List<PublishedOnset> claims(CaseSight sight, Dyad pair) {
        return sight.record().onsets().stream()
                .filter(it -> it.dyad() == null || it.dyad().equals(pair))
                .filter(it -> it.claim() == OnsetClaim.SPIRAL || it.claim() == OnsetClaim.NONE)
                .toList();
    }

    /** Both moved, hardly anything was hostile, and nobody speaks of a spiral between them. */
    private static List<Dyad> quiet(CaseSight sight) {
        var until = sight.description().end();
        return Pairs.all(sight).stream()
                .filter(pair -> sight.record().onsets().stream()
                        .noneMatch(it -> pair.equals(it.dyad()) && it.claim() != OnsetClaim.NONE))
                .filter(pair -> Stream.of(pair.a(), pair.b()).allMatch(actor -> moved(sight, actor, pair)))
                .filter(pair ->
                        Encounter.of(sight.record(), pair, until).hostile().size() < QUIET)
                .limit(QUIET_PAIRS)
                .toList();
    }

    private static boolean moved(CaseSight sight, ActorId actor, Dyad pair) {
        return sight.record().moves().stream()
                .anyMatch(move -> move.by().equals(actor) && move.toward(pair.other(actor)) != null);
    }

    private void score(
            CaseSight sight,
            Dyad pair,
            List<PublishedOnset> claims,
            boolean quiet,
            List<Scoring.Used> used,
            Map<String, List<CrossCase.Scored>> scored) {
        if (claims.isEmpty() && !quiet) return;
        var start = sight.description().start();
        var end = sight.description().end();
        var length = days(start, end);
        var tempo = Setting.of(sight.record(), pair, end).defaultTempoDays();
        var existed = quiet
                ? List.of(false)
                : claims.stream().map(it -> it.claim() == OnsetClaim.SPIRAL).toList();
        var dated = claims.stream()
                .filter(it -> it.claim() == OnsetClaim.SPIRAL)
                .map(it -> it.best() != null ? it.best() : it.interval())
                .filter(Objects::nonNull)
                .map(it -> days(start, it.best()))
                .toList();
        used.add(new Scoring.Used(
                "/cases/" + sight.crisis().slug() + "/theories?pair=" + pair,
                sight.description().title(),
                sight.record().actor(pair.a()).name() + " and "
                        + sight.record().actor(pair.b()).name(),
                (int) existed.stream().filter(it -> it).count(),
                (int) existed.stream().filter(it -> !it).count(),
                quiet));
        for (var run : onsets.runs(sight.record(), pair, end)) {
            var card = run.theory().card();
            if (card.onsetType() != OnsetClaim.SPIRAL) continue;
            add(
                    scored,
                    card.id() + " " + card.name(),
                    CrossCase.score(pair.toString(), run.prediction().onset(), start, length, tempo, existed, dated));
        }
        add(
                scored,
                NO_SKILL,
                CrossCase.score(pair.toString(), anyDay(start, length), start, length, tempo, existed, dated));
    }

    private static void add(Map<String, List<CrossCase.Scored>> scored, String name, CrossCase.Scored it) {
        scored.computeIfAbsent(name, any -> new ArrayList<>()).add(it);
    }

    private static OnsetForecast anyDay(Instant start, double length) {
        var dates = new ArrayList<OnsetForecast.Dated>();
        for (var k = 0; k < 50; k++) {
            var at = start.plus(Duration.ofMinutes(Math.round((k + .5) / 50 * length * 1440)));
            dates.add(new OnsetForecast.Dated(at, at));
        }
        return new OnsetForecast(OnsetClaim.SPIRAL, .5, dates, null);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }
}
