package predicament.app.theories;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.MoveType;
import predicament.domain.perception.KnownMove;

/**
 * A kind of move of which theories expect different things, and what each that commits itself expects. The thresholds of
 * cost and character have no published source.
 */
enum Trial {
    COSTLY("A costly reassurance"),
    WORDS("Reassuring words"),
    DEFENSIVE("A purely defensive move"),
    FAMILIAR("A hostile exercise"),
    CAPABILITY("A gain of capability without a hostile move"),
    FIRMNESS("A hostile move, by the rival’s next move");

    /** What came after: of felt threat, or of the rival's next move, hostile, none, conciliatory. */
    enum Turn {
        UP,
        SAME,
        DOWN
    }

    private static final List<Turn> UP = List.of(Turn.UP);
    private static final List<Turn> SAME = List.of(Turn.SAME);
    private static final List<Turn> DOWN = List.of(Turn.DOWN);
    private static final List<Turn> NOT_UP = List.of(Turn.SAME, Turn.DOWN);

    private static final Map<Trial, Map<String, List<Turn>>> EXPECTED = new EnumMap<>(Map.of(
            COSTLY, expected("T1", DOWN, "T3", DOWN, "T4", SAME, "T5", DOWN, "T7", DOWN, "T8", DOWN),
            WORDS, expected("T1", SAME, "T3", SAME, "T4", SAME, "T5", DOWN, "T7", SAME, "T8", SAME),
            DEFENSIVE, expected("T1", UP, "T2", NOT_UP, "T4", SAME, "T7", SAME, "T8", SAME),
            FAMILIAR, expected("T1", UP, "T2", SAME, "T6", NOT_UP),
            CAPABILITY, expected("T1", SAME, "T3", UP, "T4", UP, "T6", SAME, "T7", UP, "T8", SAME),
            FIRMNESS, expected("T1", UP, "T2", NOT_UP, "T5", UP)));

    private final String words;

    Trial(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean fits(KnownMove move) {
        return switch (this) {
            case COSTLY -> lowers(move) && move.cost().mode() >= .5;
            case WORDS -> lowers(move) && move.cost().mode() < .25;
            case DEFENSIVE -> raises(move) && move.character().mode() <= -.5;
            case FAMILIAR -> raises(move) && move.type() == MoveType.EXER;
            case CAPABILITY -> !raises(move) && move.capability() > 0;
            case FIRMNESS -> raises(move);
        };
    }

    /** What each theory that commits itself expects; others leave it open or make it depend. */
    Map<String, List<Turn>> expected() {
        return EXPECTED.getOrDefault(this, Map.of());
    }

    private static boolean raises(KnownMove move) {
        return move.direction() == Direction.RAISES;
    }

    private static boolean lowers(KnownMove move) {
        return move.direction() == Direction.LOWERS;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Turn>> expected(Object... pairs) {
        var expected = new LinkedHashMap<String, List<Turn>>();
        for (var k = 0; k < pairs.length; k += 2) expected.put((String) pairs[k], (List<Turn>) pairs[k + 1]);
        return expected;
    }
}
