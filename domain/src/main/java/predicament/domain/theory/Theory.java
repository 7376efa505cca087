package predicament.domain.theory;

import java.util.List;
import predicament.domain.perception.Knowledge;

/** A claim about how threat moves between two states, tested against what each of them knew and nothing else. */
public sealed interface Theory
        permits Persistence,
                SpiralModel,
                DeterrenceModel,
                DefensiveRealism,
                OffensiveRealism,
                Wendt,
                Mitzen,
                NetAssessment,
                Trust,
                RepeatedGame,
                ArmsRace,
                Preemption {

    /** The seed of every draw where none is given. */
    long SEED = Draw.SEED;

    TheoryCard card();

    /** Pure: no clock, no randomness except the seed. */
    Prediction predict(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed);

    /** Every casting of the theory on the pair: one, unless it leaves open who plays which part. */
    default List<Prediction> variants(Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters, long seed) {
        return List.of(predict(setting, ofA, ofB, parameters, seed));
    }

    default Prediction predict(Setting setting, Knowledge ofA, Knowledge ofB) {
        return predict(setting, ofA, ofB, Parameters.defaults(card().parameters()), SEED);
    }
}
