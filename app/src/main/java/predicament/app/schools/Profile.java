package predicament.app.schools;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a theory in prose beside its card: where it stands among the schools, how it works, what it expects of
 * each kind of move, who objects and what is replied. One file of {@code schools/} each.
 */
public record Profile(
        String id,
        String knowable,
        String competition,
        Mover mover,
        String moved,
        Escape escape,
        String way,
        List<String> assumptions,
        Mechanism mechanism,
        Map<Kind, String> expected,
        List<Dispute> disputes,
        List<String> fits,
        List<String> fails,
        List<String> works) {

    /** What moves threat, as rows of the map. */
    public enum Mover {
        CAPABILITY("Capability"),
        MATERIAL("Offence, defence and what they show"),
        PURPOSE("Purpose and resolve, as read"),
        TRUST("Trust and the last move"),
        IDENTITY("Role and routine"),
        RECORD("Nothing but the record");

        private final String words;

        Mover(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether and how the dilemma can be escaped, as columns of the map. */
    public enum Escape {
        NONE("No way out"),
        POLICY("By policy"),
        MATERIAL("By material change"),
        IDENTITY("By change of identity"),
        NO_CLAIM("No claim");

        private final String words;

        Escape(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Kinds of moves of which the theories expect different things. */
    public enum Kind {
        COSTLY("A costly, verified reassurance"),
        WORDS("Reassuring words"),
        DEFENSIVE("A purely defensive move"),
        HISTORY("The same capability, another history"),
        FIRMNESS("Firmness, on the rival’s next move"),
        CAPABILITY("A jump of capability without a move"),
        FAMILIAR("A familiar hostile exercise");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The steps by which the theory works, the signs between them, and what leads back to the first. */
    public record Mechanism(List<String> steps, @Nullable List<String> signs, String loop) {

        public List<String> between() {
            return signs == null ? List.of() : signs;
        }
    }

    /** An objection and what is replied, if anybody did. */
    public record Dispute(String says, String who, String reply, String by) {}

    public String expects(Kind kind) {
        return expected.getOrDefault(kind, "no claim");
    }
}
