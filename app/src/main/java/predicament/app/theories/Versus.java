package predicament.app.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.annotation.AnnotationEntry;
import predicament.app.onset.Onset;
import predicament.app.sight.CaseSight;
import predicament.domain.comparison.OnsetSpan;
import predicament.domain.comparison.Scores;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.theory.Setting;

/**
 * A theory's onset held against one of a person's: the lag is signed, positive where the theory is late. Only onsets of
 * one type are compared; otherwise the row says why not.
 */
public record Versus(
        String theory,
        String reference,
        String source,
        boolean blind,
        @Nullable Double lagDays,
        @Nullable Double lagTempi,
        @Nullable Double overlap,
        @Nullable Double brier,
        @Nullable Double log,
        String remark) {

    /** How a theory fares against all references of its own type: how many, mean Brier and log score. */
    public record Tally(String theory, int references, double brier, double log) {

        /** Of even odds for everything, which claims nothing. */
        public static final double NO_SKILL_BRIER = .25;

        public static final double NO_SKILL_LOG = Math.log(.5);
    }

    /** Somebody's judgement as a reference: what they say began, if anything, and when. */
    private record Reference(
            String who,
            String source,
            boolean blind,
            OnsetClaim claim,
            @Nullable Dyad dyad,
            @Nullable OnsetSpan span) {}

    static List<Versus> all(
            CaseSight sight, Dyad pair, List<Onset> theories, List<Onset> scholars, List<AnnotationEntry> readers) {
        var references = new ArrayList<Reference>();
        scholars.forEach(
                it -> references.add(new Reference(it.who(), it.source(), true, it.claim(), it.dyad(), span(it))));
        readers.stream().map(Versus::reader).filter(Objects::nonNull).forEach(references::add);
        var tempo = Setting.of(sight.record(), pair, sight.description().end()).defaultTempoDays();
        var all = new ArrayList<Versus>();
        for (var theory : theories) {
            for (var reference : references) {
                if (reference.dyad() != null && !reference.dyad().equals(pair)) continue;
                all.add(of(theory, reference, tempo));
            }
        }
        return all;
    }

    static List<Tally> tallies(List<Versus> all) {
        return all.stream()
                .map(Versus::theory)
                .distinct()
                .map(theory -> tally(theory, all))
                .toList();
    }

    private static Tally tally(String theory, List<Versus> all) {
        var scored = all.stream()
                .filter(it -> it.theory().equals(theory) && it.blind() && it.brier() != null)
                .toList();
        return new Tally(
                theory,
                scored.size(),
                scored.stream()
                        .mapToDouble(it -> it.brier() == null ? 0 : it.brier())
                        .average()
                        .orElse(Double.NaN),
                scored.stream()
                        .mapToDouble(it -> it.log() == null ? 0 : it.log())
                        .average()
                        .orElse(Double.NaN));
    }

    private static Versus of(Onset theory, Reference reference, double tempo) {
        var denies = reference.claim() == OnsetClaim.NONE;
        if (!denies && reference.claim() != theory.claim()) {
            return notCompared(
                    theory, reference, "a %s is no %s".formatted(words(theory.claim()), words(reference.claim())));
        }
        if (denies && theory.claim() != OnsetClaim.SPIRAL) {
            return notCompared(
                    theory, reference, "who denies a spiral says nothing of a %s".formatted(words(theory.claim())));
        }
        var brier = Scores.brier(theory.exists(), !denies);
        var log = Scores.log(theory.exists(), !denies);
        var own = span(theory);
        if (own == null || reference.span() == null) {
            var remark =
                    denies ? "Denies a spiral; only existence is scored." : "The theory makes no dated claim here.";
            return row(theory, reference, null, null, null, brier, log, remark);
        }
        var lag = own.lagBehind(reference.span());
        var remark = reference.blind() ? "" : "Made after looking; shown, never counted as blind.";
        return row(theory, reference, lag, lag / tempo, own.overlap(reference.span()), brier, log, remark);
    }

    private static Versus notCompared(Onset theory, Reference reference, String why) {
        return row(theory, reference, null, null, null, null, null, "Not compared: " + why + ".");
    }

    private static Versus row(
            Onset theory,
            Reference reference,
            @Nullable Double lagDays,
            @Nullable Double lagTempi,
            @Nullable Double overlap,
            @Nullable Double brier,
            @Nullable Double log,
            String remark) {
        return new Versus(
                theory.who(),
                reference.who(),
                reference.source(),
                reference.blind(),
                lagDays,
                lagTempi,
                overlap,
                brier,
                log,
                remark);
    }

    /** A reader's judgement; who is undecided judges nothing. */
    private static @Nullable Reference reader(AnnotationEntry entry) {
        var value = entry.value();
        var span = value.interval() == null
                ? null
                : new OnsetSpan(
                        OnsetClaim.SPIRAL,
                        value.interval().earliest(),
                        value.interval().latest(),
                        Objects.requireNonNull(entry.best()));
        return switch (value.judgement()) {
            case SPIRAL_BEGAN ->
                new Reference(entry.name(), "a reader", entry.blind(), OnsetClaim.SPIRAL, value.dyad(), span);
            case NO_SPIRAL ->
                new Reference(entry.name(), "a reader", entry.blind(), OnsetClaim.NONE, value.dyad(), null);
            case UNDECIDED -> null;
        };
    }

    private static @Nullable OnsetSpan span(Onset onset) {
        if (onset.from() == null || onset.to() == null) return null;
        return new OnsetSpan(
                onset.claim(), onset.from(), onset.to(), onset.best() == null ? onset.from() : onset.best());
    }

    static String words(OnsetClaim claim) {
        return claim == OnsetClaim.NONE
                ? "denial"
                : claim.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
