package predicament.domain.theory;

import java.util.Optional;

/** A theory's path at its parameters and the coded modes, without draws: what is asked many times over. */
final class CentralPath {

    private CentralPath() {}

    /** Nothing for persistence, which claims no process; of deterrence, the first casting. */
    static Optional<Path> of(
            Theory theory, Setting setting, Exchange exchange, AttackBeliefs beliefs, Parameters parameters) {
        var draw = Draw.CENTRAL;
        return switch (theory) {
            case Persistence baseline -> Optional.empty();
            case SpiralModel spiral -> Optional.of(new SpiralRun(setting, parameters, draw).over(exchange));
            case DeterrenceModel deterrence ->
                Optional.of(new DeterrenceRun(setting, setting.dyad().a(), parameters, draw).over(exchange));
            case DefensiveRealism realism -> Optional.of(new DefensiveRun(setting, parameters, draw).over(exchange));
            case OffensiveRealism realism -> Optional.of(new OffensiveRun(setting, exchange, parameters, draw).run());
            case Wendt roles -> Optional.of(new WendtRun(setting, exchange, parameters, draw).run());
            case Mitzen routine -> Optional.of(new MitzenRun(setting, exchange, parameters, draw).run());
            case NetAssessment net -> Optional.of(new NetAssessmentRun(setting, exchange, parameters, draw).run());
            case Trust trust -> Optional.of(new TrustRun(setting, exchange, parameters, draw).run());
            case RepeatedGame game -> Optional.of(new RepeatedGameRun(setting, exchange, parameters, draw).run());
            case ArmsRace race -> Optional.of(new ArmsRaceRun(setting, exchange, parameters, draw).run());
            case Preemption first -> Optional.of(new PreemptionRun(setting, exchange, beliefs, parameters, draw).run());
        };
    }
}
