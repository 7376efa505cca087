package predicament.cases;

import java.util.Optional;
import predicament.domain.crisis.Item;

/** Reads an item of a section, in the base record and in a reading alike. */
final class ItemReader {

    private ItemReader() {}

    static Optional<? extends Item> read(Section section, Fields it, Draft draft) {
        return switch (section) {
            case MOVES -> new MoveReader(draft).move(it);
            case LEARNINGS -> new ViewReader(draft).learning(it);
            case ASSESSMENTS -> new ViewReader(draft).assessment(it);
            case PRIORS -> new CodingReader(draft).prior(it);
            case BALANCES -> new CodingReader(draft).balance(it);
            case DISTINGUISHABILITIES -> new CodingReader(draft).distinguishability(it);
            case AIMS -> new CodingReader(draft).aim(it);
            case ONSETS -> new CodingReader(draft).onset(it);
            case ACTORS, HOLDERS, READINGS ->
                throw new IllegalArgumentException(section.key() + " are not read one by one.");
        };
    }
}
