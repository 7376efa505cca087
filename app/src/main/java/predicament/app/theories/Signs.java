package predicament.app.theories;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.theory.SignTest;
import predicament.domain.theory.SignTest.Part;
import predicament.domain.theory.Slopes.Slope;
import predicament.domain.theory.Slopes.Worlds;

/** The signs of the spiral model and of deterrence in one pair, in the words of a page. */
public record Signs(String verdict, List<Row> rows) {

    /** The replies of one state or both in one phase, each number with what it rests on. */
    public record Row(
            String who, String phase, int replies, int silences, String hostile, String conciliatory, Odds odds) {}

    /** Chances in a hundred, or dashes where no slope is told. */
    public record Odds(String spiral, String deterrence, String mixed) {

        private static final Odds NONE = new Odds("–", "–", "–");
    }

    static Signs of(CaseSight sight, SignTest test) {
        if (test.parts().isEmpty()) {
            return new Signs("Neither state was seen to reply to the other here, so the test is silent.", List.of());
        }
        return new Signs(
                verdict(test.parts().getFirst()),
                test.parts().stream().map(it -> row(sight, test, it)).toList());
    }

    private static Row row(CaseSight sight, SignTest test, Part part) {
        var slopes = part.slopes();
        return new Row(
                part.responder() == null
                        ? "Both states"
                        : sight.record().actor(part.responder()).name(),
                phase(sight, test, part),
                part.replies(),
                part.silences(),
                slope(slopes == null ? null : slopes.hostile(), part.hostile()),
                slope(slopes == null ? null : slopes.conciliatory(), part.conciliatory()),
                slopes == null ? Odds.NONE : odds(slopes.worlds(), bothTold(part)));
    }

    private static String phase(CaseSight sight, SignTest test, Part part) {
        var turn = test.turn() == null ? "" : sight.clock().brief(test.turn());
        return switch (part.phase()) {
            case WHOLE -> "whole case";
            case EARLIER -> "before " + turn;
            case LATER -> "from " + turn;
        };
    }

    private static String slope(@Nullable Slope slope, int moves) {
        if (slope == null) return "not told, %d moves".formatted(moves);
        return "%s ± %s (%s to %s), %d moves"
                .formatted(
                        signed(slope.value()),
                        String.format(Locale.ROOT, "%.2f", slope.error()),
                        signed(slope.low()),
                        signed(slope.high()),
                        moves);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }

    private static Odds odds(Worlds worlds, boolean both) {
        return new Odds(percent(worlds.spiral()), percent(worlds.deterrence()), both ? percent(worlds.mixed()) : "–");
    }

    private static boolean bothTold(Part part) {
        return part.slopes() != null
                && part.slopes().hostile() != null
                && part.slopes().conciliatory() != null;
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String verdict(Part whole) {
        var slopes = whole.slopes();
        if (slopes == null) {
            return "Too few replies for a slope: %d in all, to %d hostile and %d conciliatory moves."
                    .formatted(whole.replies(), whole.hostile(), whole.conciliatory());
        }
        var odds = odds(slopes.worlds(), true);
        if (bothTold(whole)) {
            return "Over the whole case: like begets like, as T1 expects, with %s; firmness softens and concession invites, as T2 expects, with %s; one sign of each with %s."
                    .formatted(odds.spiral(), odds.deterrence(), odds.mixed());
        }
        return "Over the whole case %s moves alone are many enough: their slope lies above 0, as T1 expects, with %s, and below, as T2 expects, with %s."
                .formatted(slopes.hostile() != null ? "hostile" : "conciliatory", odds.spiral(), odds.deterrence());
    }
}
