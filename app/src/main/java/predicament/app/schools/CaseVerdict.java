package predicament.app.schools;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.onset.Onset;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.theory.TheoryCard;

/**
 * What a theory finds on a case's leading pair, beside what scholars published of the same type. Of a case whose gate is
 * closed only the title is told.
 */
public record CaseVerdict(String slug, String title, boolean open, String pair, List<Line> lines, String published) {

    /** One casting of the theory: the share of draws with an onset, when, and how that lies to the published ones. */
    public record Line(String variant, long percent, String onset, String held, String why) {}

    static CaseVerdict closed(CaseSight sight) {
        return new CaseVerdict(sight.crisis().slug(), sight.description().title(), false, "", List.of(), "");
    }

    static CaseVerdict of(CaseSight sight, Dyad pair, TheoryCard card, List<Onsets.Run> runs, List<Onset> scholars) {
        var about = scholars.stream()
                .filter(it -> it.dyad() == null || it.dyad().equals(pair))
                .toList();
        var dated = about.stream()
                .filter(it -> it.claim() == card.onsetType() && it.isDated())
                .toList();
        var denials = about.stream().filter(it -> it.claim() == OnsetClaim.NONE).count();
        var lines = runs.stream()
                .filter(it -> it.theory().card().id().equals(card.id()))
                .map(run -> line(sight, card, run, dated))
                .toList();
        return new CaseVerdict(
                sight.crisis().slug(),
                sight.description().title(),
                true,
                sight.record().actor(pair.a()).name() + " and "
                        + sight.record().actor(pair.b()).name(),
                lines,
                published(sight, card, dated, denials));
    }

    private static Line line(CaseSight sight, TheoryCard card, Onsets.Run run, List<Onset> dated) {
        var onset = run.prediction().onset();
        var fit = run.prediction().applicability();
        var best = onset.quantile(.5);
        var when = card.onsetType() == OnsetClaim.NONE
                ? "claims no onset"
                : Objects.requireNonNullElse(Onsets.ninety(onset, sight.clock()), "no onset");
        return new Line(
                run.prediction().variant(),
                Math.round(100 * onset.exists()),
                when,
                held(best, dated),
                fit.ok() ? "" : fit.why());
    }

    private static String held(@Nullable Instant best, List<Onset> dated) {
        if (dated.isEmpty()) return "nobody dates one of this type";
        if (best == null) return "misses an onset that scholars date";
        var first = dated.stream().map(Onset::from).filter(Objects::nonNull).min(Instant::compareTo);
        var last = dated.stream().map(Onset::to).filter(Objects::nonNull).max(Instant::compareTo);
        if (best.isBefore(first.orElseThrow())) return "earlier than all published";
        return best.isAfter(last.orElseThrow()) ? "later than all published" : "within what is published";
    }

    private static String published(CaseSight sight, TheoryCard card, List<Onset> dated, long denials) {
        if (card.onsetType() == OnsetClaim.NONE) return "The theory claims no onset.";
        var type = words(card.onsetType());
        var deny = card.onsetType() != OnsetClaim.SPIRAL || denials == 0
                ? ""
                : " %d %s a spiral.".formatted(denials, denials == 1 ? "denies" : "deny");
        if (dated.isEmpty()) return "No published dating of a %s.".formatted(type) + deny;
        var first = dated.stream().map(Onset::from).filter(Objects::nonNull).min(Instant::compareTo);
        var last = dated.stream().map(Onset::to).filter(Objects::nonNull).max(Instant::compareTo);
        return "%d published %s of a %s, between %s and %s."
                        .formatted(
                                dated.size(),
                                dated.size() == 1 ? "dating" : "datings",
                                type,
                                sight.clock().brief(first.orElseThrow()),
                                sight.clock().brief(last.orElseThrow()))
                + deny;
    }

    static String words(OnsetClaim claim) {
        return claim.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
