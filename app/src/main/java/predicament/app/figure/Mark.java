package predicament.app.figure;

import java.time.Instant;

/**
 * A dated move as it is drawn: shape by kind, stem by direction and strength, hollow if it was secret.
 *
 * @param best the hour at which the head is drawn; the whisker runs from {@code earliest} to {@code latest}
 * @param direction +1 raises tension, -1 lowers it, 0 neither
 * @param magnitude strength from 0 to 1
 * @param label the few words that may stand beside the head
 * @param description one sentence for those who do not see the figure
 */
public record Mark(
        String id,
        Instant earliest,
        Instant best,
        Instant latest,
        Kind kind,
        int direction,
        double magnitude,
        boolean secret,
        Importance importance,
        String label,
        String description,
        String href,
        Learned learned,
        boolean selected) {

    public enum Kind {
        DIPLOMATIC,
        MILITARY,
        ULTIMATUM,
        WAR
    }

    public enum Importance {
        MAJOR,
        ORDINARY,
        MINOR
    }

    /** How a move stands to the hour of the cursor and to the viewpoint. */
    public enum Standing {
        KNOWN,
        UNKNOWN_TO_VIEWPOINT,
        FUTURE
    }

    public Mark {
        if (best.isBefore(earliest) || latest.isBefore(best))
            throw new IllegalArgumentException("The best estimate of a mark lies between its earliest and latest.");
        if (Math.abs(direction) > 1) throw new IllegalArgumentException("A direction is +1, 0 or -1.");
        if (!(magnitude >= 0 && magnitude <= 1)) throw new IllegalArgumentException("A magnitude is from 0 to 1.");
    }

    public Standing at(Instant cursor) {
        if (best.isAfter(cursor)) return Standing.FUTURE;
        var unknown = switch (learned) {
            case Learned.AtOnce() -> false;
            case Learned.At(var instant) -> instant.isAfter(cursor);
            case Learned.Never() -> true;
        };
        return unknown ? Standing.UNKNOWN_TO_VIEWPOINT : Standing.KNOWN;
    }
}
