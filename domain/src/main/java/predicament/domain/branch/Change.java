package predicament.domain.branch;

import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;

/** One move that a branch has otherwise than the record. */
public sealed interface Change {

    /** The move that is altered. */
    MoveId move();

    /** It did not happen, and nobody heard of it. */
    record MoveRemoved(MoveId move) implements Change {}

    /**
     * It happened in the branch alone. Who learns of it follows from its visibility.
     *
     * @param hours until the others learn of it; where absent, what news of public moves usually took to each of them
     */
    record MoveAdded(Move value, @Nullable Integer hours) implements Change {

        public MoveAdded {
            if (hours != null && (hours < 0 || hours > 8760)) {
                throw new IllegalArgumentException(
                        "News takes %d hours; give a whole number from 0 to 8760.".formatted(hours));
            }
        }

        @Override
        public MoveId move() {
            return value.id();
        }
    }

    /** It happened at another time or was another deed; news of it takes as long as it did. */
    record MoveChanged(Move value) implements Change {

        @Override
        public MoveId move() {
            return value.id();
        }
    }
}
