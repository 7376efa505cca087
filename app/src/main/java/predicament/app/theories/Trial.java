package predicament.app.theories;

import java.util.EnumMap;
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

    /** What one theory expects after such a move. */
    record Expected(String theory, List<Turn> turns) {}

    private static final Map<Trial, List<Expected>> EXPECTED = new EnumMap<>(Map.of(
            COSTLY,
                    List.of(
                            new Expected("T1", DOWN),
                            new Expected("T3", DOWN),
                            new Expected("T4", SAME),
                            new Expected("T5", DOWN),
                            new Expected("T7", DOWN),
                            new Expected("T8", DOWN)),
            WORDS,
                    List.of(
                            new Expected("T1", SAME),
                            new Expected("T3", SAME),
                            new Expected("T4", SAME),
                            new Expected("T5", DOWN),
                            new Expected("T7", SAME),
                            new Expected("T8", SAME)),
            DEFENSIVE,
                    List.of(
                            new Expected("T1", UP),
                            new Expected("T2", NOT_UP),
                            new Expected("T4", SAME),
                            new Expected("T7", SAME),
                            new Expected("T8", SAME)),
            FAMILIAR, List.of(new Expected("T1", UP), new Expected("T2", SAME), new Expected("T6", NOT_UP)),
            CAPABILITY,
                    List.of(
                            new Expected("T1", SAME),
                            new Expected("T3", UP),
                            new Expected("T4", UP),
                            new Expected("T6", SAME),
                            new Expected("T7", UP),
                            new Expected("T8", SAME)),
            FIRMNESS, List.of(new Expected("T1", UP), new Expected("T2", NOT_UP), new Expected("T5", UP))));

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
    List<Expected> expected() {
        return EXPECTED.getOrDefault(this, List.of());
    }

    private static boolean raises(KnownMove move) {
        return move.direction() == Direction.RAISES;
    }

    private static boolean lowers(KnownMove move) {
        return move.direction() == Direction.LOWERS;
    }
}
