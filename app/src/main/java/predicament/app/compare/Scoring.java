package predicament.app.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import predicament.domain.comparison.CrossCase;

/** The theories' scores over all open cases, and what they were scored on. */
public record Scoring(List<Line> lines, List<Used> used) {

    /** Pairs below which no interval is given; no published source. */
    static final int FEWEST = 5;

    /** A theory's line: its means over pairs, or nothing where none could be scored. */
    public record Line(
            String theory,
            @Nullable String slug,
            CrossCase.@Nullable Interval existence,
            CrossCase.@Nullable Interval onset) {

        public String existenceInWords() {
            return words(existence, 2);
        }

        public String onsetInWords() {
            return words(onset, 1);
        }

        private static String words(CrossCase.@Nullable Interval it, int places) {
            if (it == null) return "–";
            var mean = number(it.mean(), places);
            return it.pairs() < FEWEST
                    ? mean
                    : "%s (%s to %s)".formatted(mean, number(it.low(), places), number(it.high(), places));
        }

        private static String number(double value, int places) {
            return String.format(Locale.ROOT, "%." + places + "f", value).replace('-', '−');
        }
    }

    /** A pair that was scored, and by what. */
    public record Used(String address, String title, String pair, int spiral, int none, boolean quiet) {}

    /** Which theories beat the line that claims nothing, by their means. */
    public String skill() {
        var chance = lines.stream().filter(it -> it.slug() == null).findFirst().orElseThrow();
        return "The last line claims nothing: even odds on whether there was a spiral, any day of the case as likely as another. By their means %s better than it on existence, and %s on the onset. Nothing is claimed of the others."
                .formatted(
                        better(it -> it.existence() != null
                                && chance.existence() != null
                                && it.existence().mean() > chance.existence().mean()),
                        better(it -> it.onset() != null
                                && chance.onset() != null
                                && it.onset().mean() < chance.onset().mean()));
    }

    private String better(Predicate<Line> than) {
        var names = lines.stream()
                .filter(it -> it.slug() != null && than.test(it))
                .map(it -> it.theory().substring(0, it.theory().indexOf(" ")))
                .toList();
        if (names.isEmpty()) return "no theory is";
        return String.join(", ", names) + (names.size() == 1 ? " is" : " are");
    }
}
