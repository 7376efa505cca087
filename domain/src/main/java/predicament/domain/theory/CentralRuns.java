package predicament.domain.theory;

import java.util.List;

/** A theory over an exchange at its parameters and the coded modes, without draws, once for each casting of its parts. */
final class CentralRuns {

    private CentralRuns() {}

    /** None for persistence, which reads documents and claims no process. */
    static List<Run> of(
            Theory theory, Setting setting, Exchange exchange, AttackBeliefs beliefs, Parameters parameters) {
        var draw = Draw.CENTRAL;
        return switch (theory) {
            case Persistence baseline -> List.of();
            case SpiralModel spiral -> List.of(new SpiralRun(setting, exchange, parameters, draw));
            case DefensiveRealism realism -> List.of(new DefensiveRun(setting, exchange, parameters, draw));
            case DeterrenceModel deterrence ->
                List.of(
                        new DeterrenceRun(setting, exchange, 0, parameters, draw),
                        new DeterrenceRun(setting, exchange, 1, parameters, draw));
            case OffensiveRealism realism -> List.of(new OffensiveRun(setting, exchange, parameters, draw));
            case Wendt roles -> List.of(new WendtRun(setting, exchange, parameters, draw));
            case Mitzen routine -> List.of(new MitzenRun(setting, exchange, parameters, draw));
            case NetAssessment net -> List.of(new NetAssessmentRun(setting, exchange, parameters, draw));
            case Trust trust -> List.of(new TrustRun(setting, exchange, parameters, draw));
            case RepeatedGame game -> List.of(new RepeatedGameRun(setting, exchange, parameters, draw));
            case ArmsRace race -> List.of(new ArmsRaceRun(setting, exchange, parameters, draw));
            case Preemption first -> List.of(new PreemptionRun(setting, exchange, beliefs, parameters, draw));
        };
    }
}
