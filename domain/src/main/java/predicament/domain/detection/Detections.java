package predicament.domain.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import predicament.domain.crisis.Certainty;
import predicament.domain.theory.ArmsRace;
import predicament.domain.theory.Prediction;

/** What every definition finds in one pair, side by side, and the two verdicts that are shown of them. */
public record Detections(List<Detection> all) {

    /** A spiral in the strict sense needs compatible aims; as a process it needs two of four definitions. */
    public enum Verdict {
        STRICT,
        PROCESS,
        NONE
    }

    public Detections {
        all = List.copyOf(all);
    }

    /** {@code race} is T10's prediction for the same pair. */
    public static Detections of(Encounter encounter, Prediction race) {
        if (!race.theory().equals(ArmsRace.T10.card().id())) {
            throw new IllegalArgumentException("%s is not the arms race.".formatted(race.theory()));
        }
        var joint = new JointThreat(encounter);
        var reciprocity = HostileReciprocity.find(encounter);
        var rise = FeltRise.afterDefensiveMoves(encounter);
        var chain = AlternatingChain.find(encounter);
        return new Detections(List.of(
                reciprocity,
                rise,
                runaway(race),
                joint.structuralBreak(),
                joint.alarm(),
                chain,
                tragedy(encounter, List.of(reciprocity, rise, chain)),
                FeltRise.toConcern(encounter)));
    }

    /** While T10 runs away in more than half of its draws. */
    private static Detection runaway(Prediction race) {
        var tracker = new Detection.Tracker();
        var most = 0.0;
        var began = race.onset().quantile(.5);
        for (var chance : race.chances()) {
            most = Math.max(most, chance.probability());
            if (chance.probability() > .5) {
                tracker.enter(began == null || began.isAfter(chance.at()) ? chance.at() : began, chance.at());
            } else {
                tracker.leave(chance.at());
            }
        }
        return new Detection(
                Definition.SD3,
                tracker.stretches(),
                most,
                "runs away in at most %d %% of draws".formatted(Math.round(100 * most)));
    }

    private static Detection tragedy(Encounter encounter, List<Detection> processes) {
        var dyad = encounter.setting().dyad();
        var until = encounter.setting().until();
        var conditions = encounter.setting().conditions();
        var compatible = conditions.compatible(dyad, until);
        var secure = conditions.securitySeeking(dyad, until);
        var stretches = new ArrayList<Detection.Stretch>();
        if (compatible == Certainty.YES && secure != Certainty.NO) {
            processes.stream().flatMap(it -> it.stretches().stream()).forEach(stretches::add);
        }
        stretches.sort(Comparator.comparing(Detection.Stretch::detected));
        return new Detection(
                Definition.SD7,
                stretches,
                processes.stream()
                                .filter(Detection::found)
                                .mapToDouble(Detection::strength)
                                .max()
                                .orElse(0)
                        * (stretches.isEmpty() ? 0 : 1),
                switch (compatible) {
                    case YES -> "both sides’ aims are coded as compatible";
                    case NO -> "an aim is coded as incompatible with the other’s";
                    case PARTLY, UNKNOWN -> "aims are not coded for both sides";
                });
    }

    public Verdict verdict() {
        if (found(Definition.SD7)) return Verdict.STRICT;
        var processes = Stream.of(Definition.SD1, Definition.SD2, Definition.SD4, Definition.SD6)
                .filter(this::found)
                .count();
        return processes >= 2 ? Verdict.PROCESS : Verdict.NONE;
    }

    private boolean found(Definition definition) {
        return all.stream().anyMatch(it -> it.definition() == definition && it.found());
    }
}
