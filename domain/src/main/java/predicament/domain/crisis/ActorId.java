package predicament.domain.crisis;

import java.util.regex.Pattern;

/** A state of a crisis by its short code, for example {@code AH}. */
public record ActorId(String code) implements Comparable<ActorId> {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");

    public ActorId {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "An actor has the code \"%s\": use two to four capital letters.".formatted(code));
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
