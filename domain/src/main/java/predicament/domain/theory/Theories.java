package predicament.domain.theory;

import java.util.List;
import java.util.stream.Stream;

/** The theories of the casebook in the order of their numbers. */
public final class Theories {

    private static final List<Theory> ALL = List.of(
            Persistence.T0,
            SpiralModel.T1,
            DeterrenceModel.T2,
            DefensiveRealism.T3,
            OffensiveRealism.T4,
            Wendt.T5,
            Mitzen.T6,
            NetAssessment.T7,
            Trust.T8,
            RepeatedGame.T9,
            ArmsRace.T10,
            Preemption.T11);

    private Theories() {}

    public static List<Theory> all() {
        return ALL;
    }

    /** The cards of all of them, and of the critics, who predict nothing of their own. */
    public static List<TheoryCard> cards() {
        return Stream.concat(ALL.stream().map(Theory::card), Stream.of(Critics.CARD))
                .toList();
    }
}
