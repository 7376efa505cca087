package predicament.app.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a theory, a scholar or a reader puts the beginning, as an interval with a best estimate. Those who see no
 * beginning, or are undecided, have no interval.
 *
 * @param initials stands inside a reader's bar
 * @param colour place of a reader in the author palette, from 1; 0 is ink
 * @param looked true if it was made after looking at what others had marked
 * @param mine true for the reader's own
 */
public record OnsetBar(
        String id,
        Type type,
        @Nullable Instant from,
        @Nullable Instant best,
        @Nullable Instant to,
        String initials,
        int colour,
        boolean looked,
        boolean mine,
        boolean selected,
        String description,
        @Nullable String href) {

    /** What is said to begin. An onset is only held against others of its type. */
    public enum Type {
        SPIRAL("spiral"),
        DETERRENCE_FAILURE("deterrence failure"),
        COMPETITION("competition"),
        ROUTINE_BREAK("break of routine"),
        IDENTITY_SHIFT("shift of identity"),
        PREVENTIVE("preventive war"),
        FIRST_STRIKE("first strike"),
        NONE("no spiral"),
        UNDECIDED("undecided");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean dated() {
            return this != NONE && this != UNDECIDED;
        }
    }

    public OnsetBar {
        if (type.dated() != (from != null && to != null))
            throw new IllegalArgumentException("An onset has an interval unless it is none or undecided.");
        if (from != null && to != null && to.isBefore(from))
            throw new IllegalArgumentException("An onset's interval ends after it begins.");
    }
}
