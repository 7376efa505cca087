package predicament.app.packet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.annotation.AnnotationEntry;
import predicament.app.onset.Onset;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;

/** Somebody's onset on the one list of the handout, which puts like beside like: by what is said to have begun. */
record OnsetLine(int order, String claim, String voice, String who, String source, String about, String when) {

    private static final int UNDECIDED = OnsetClaim.values().length;

    static List<OnsetLine> all(Packet packet) {
        record Placed(OnsetLine line, Instant at) {}
        var sight = packet.sight();
        var placed = new ArrayList<Placed>();
        packet.scholars().forEach(it -> placed.add(new Placed(of(sight, it, "Scholar"), at(it.from()))));
        packet.theories().forEach(it -> placed.add(new Placed(of(sight, it, "Theory"), at(it.from()))));
        packet.readers().forEach(it -> {
            var interval = it.value().interval();
            placed.add(new Placed(of(sight, it), at(interval == null ? null : interval.earliest())));
        });
        return placed.stream()
                .sorted(Comparator.comparing((Placed it) -> it.line().order())
                        .thenComparing(Placed::at)
                        .thenComparing(it -> it.line().who()))
                .map(Placed::line)
                .toList();
    }

    /** Claims of one type stand together, in the order in which the field's types are named. */
    private static int place(OnsetClaim claim) {
        return Arrays.asList(OnsetClaim.values()).indexOf(claim);
    }

    private static Instant at(@Nullable Instant from) {
        return from == null ? Instant.MAX : from;
    }

    private static OnsetLine of(CaseSight sight, Onset onset, String voice) {
        var claim = onset.isDated() ? onset.claim() : OnsetClaim.NONE;
        return new OnsetLine(
                place(claim),
                words(claim),
                voice,
                onset.who(),
                onset.source(),
                about(sight, onset.dyad()),
                onset.voice() == Onset.Voice.THEORY ? drawn(sight, onset) : onset.span(sight.clock()));
    }

    private static String drawn(CaseSight sight, Onset onset) {
        var draws = String.format(Locale.ROOT, "in %.0f %% of draws", 100 * onset.exists());
        return onset.isDated()
                ? onset.span(sight.clock()) + "; " + draws
                : "no " + words(onset.claim()).toLowerCase(Locale.ROOT) + " dated; found " + draws;
    }

    private static OnsetLine of(CaseSight sight, AnnotationEntry entry) {
        var value = entry.value();
        var about = about(sight, value.dyad());
        var source = entry.blind() ? "marked blind" : "others seen before";
        return switch (value.judgement()) {
            case SPIRAL_BEGAN -> {
                var clock = sight.clock();
                var interval = value.interval() == null ? "" : clock.brief(value.interval());
                var best = value.best() == null ? "" : "; best " + clock.brief(value.best());
                yield reader(OnsetClaim.SPIRAL, entry, source, about, interval + best);
            }
            case NO_SPIRAL -> reader(OnsetClaim.NONE, entry, source, about, "none");
            case UNDECIDED -> new OnsetLine(UNDECIDED, "Undecided", "Reader", entry.name(), source, about, "open");
        };
    }

    private static OnsetLine reader(OnsetClaim claim, AnnotationEntry entry, String source, String about, String when) {
        return new OnsetLine(place(claim), words(claim), "Reader", entry.name(), source, about, when);
    }

    private static String about(CaseSight sight, @Nullable Dyad dyad) {
        return dyad == null
                ? "whole case"
                : sight.record().actor(dyad.a()).shortName() + "–"
                        + sight.record().actor(dyad.b()).shortName();
    }

    static String words(OnsetClaim claim) {
        return switch (claim) {
            case SPIRAL -> "Spiral";
            case DETERRENCE_FAILURE -> "Deterrence failure";
            case COMPETITION -> "Competition";
            case ROUTINE_BREAK -> "Break of routine";
            case IDENTITY_SHIFT -> "Shift of identity";
            case PREVENTIVE -> "Preventive war";
            case FIRST_STRIKE -> "First strike";
            case NONE -> "No onset";
        };
    }
}
