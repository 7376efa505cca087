package predicament.domain.theory;

import java.util.List;
import java.util.function.Supplier;

/** A theory taken through an exchange at its parameters and the coded modes, without draws, in one casting of its parts. */
sealed interface CentralPath {

    /** Who plays which part; empty where the theory leaves no choice. */
    String casting();

    Path path();

    /** A theory that is asked when all is told. */
    record Read(String casting, Supplier<Path> run) implements CentralPath {

        @Override
        public Path path() {
            return run.get();
        }
    }

    /** A theory that is told move by move; it can be told once. */
    record Told(Reckoning run) implements CentralPath {

        @Override
        public String casting() {
            return "";
        }

        @Override
        public Path path() {
            return run.run();
        }
    }

    /** One for each casting; none for persistence, which reads documents and claims no process. */
    static List<CentralPath> of(
            Theory theory, Setting setting, Exchange exchange, AttackBeliefs beliefs, Parameters parameters) {
        var draw = Draw.CENTRAL;
        return switch (theory) {
            case Persistence baseline -> List.of();
            case SpiralModel spiral ->
                List.of(new Read("", () -> new SpiralRun(setting, parameters, draw).over(exchange)));
            case DefensiveRealism realism ->
                List.of(new Read("", () -> new DefensiveRun(setting, parameters, draw).over(exchange)));
            case DeterrenceModel deterrence ->
                List.of(
                        new Read(
                                "first challenges",
                                () -> new DeterrenceRun(setting, exchange.a(), parameters, draw).over(exchange)),
                        new Read(
                                "second challenges",
                                () -> new DeterrenceRun(setting, exchange.b(), parameters, draw).over(exchange)));
            case OffensiveRealism realism -> List.of(new Told(new OffensiveRun(setting, exchange, parameters, draw)));
            case Wendt roles -> List.of(new Told(new WendtRun(setting, exchange, parameters, draw)));
            case Mitzen routine -> List.of(new Told(new MitzenRun(setting, exchange, parameters, draw)));
            case NetAssessment net -> List.of(new Told(new NetAssessmentRun(setting, exchange, parameters, draw)));
            case Trust trust -> List.of(new Told(new TrustRun(setting, exchange, parameters, draw)));
            case RepeatedGame game -> List.of(new Told(new RepeatedGameRun(setting, exchange, parameters, draw)));
            case ArmsRace race -> List.of(new Told(new ArmsRaceRun(setting, exchange, parameters, draw)));
            case Preemption first -> List.of(new Told(new PreemptionRun(setting, exchange, beliefs, parameters, draw)));
        };
    }
}
