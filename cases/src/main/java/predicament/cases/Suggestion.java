package predicament.cases;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word that was probably meant. */
final class Suggestion {

    private static final int FEW = 12;

    private Suggestion() {}

    /** "Did you mean …?" where one is near, "Use one of …" where there are few, otherwise nothing. */
    static @Nullable String of(String word, Collection<String> allowed) {
        var near = nearest(word, allowed);
        if (near != null) return "Did you mean " + near + "?";
        if (allowed.isEmpty() || allowed.size() > FEW) return null;
        return allowed.size() == 1
                ? "Use " + allowed.iterator().next() + "."
                : "Use one of " + String.join(", ", allowed) + ".";
    }

    private static @Nullable String nearest(String word, Collection<String> allowed) {
        @Nullable String best = null;
        var least = word.length() / 3 + 1;
        for (var candidate : allowed) {
            var distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Letters to insert, drop, change or swap with their neighbour (Damerau 1964). */
    private static int distance(String a, String b) {
        var table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) table[i][0] = i;
        for (int j = 0; j <= b.length(); j++) table[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                table[i][j] =
                        Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        return table[a.length()][b.length()];
    }
}
