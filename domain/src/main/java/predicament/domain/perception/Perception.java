package predicament.domain.perception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.time.HistoricalTime;

/**
 * One state's threat from another as its own people wrote it down: a fold over assessments, never over moves. One latent
 * per holder; the state's value weighs the classes of deciders heard lately, split within a class, and shows how far the
 * holders disagree. Filtered: at any instant it uses only what counted by then.
 */
public record Perception(DirectedDyad dyad, RecordRule rule, List<Step> steps) {

    public Perception {
        steps = List.copyOf(steps);
    }

    /** Whose clock an assessment counts by. */
    public enum Clock {
        /** From its writing: the historian's view. */
        WORLD,
        /** From its reading by those who decide: what the state knew of its own people's views. */
        KNOWLEDGE
    }

    public static Perception of(CaseRecord record, DirectedDyad dyad, Clock clock) {
        return record.perception(dyad, clock);
    }

    static Perception folded(CaseRecord record, DirectedDyad dyad, Clock clock) {
        Function<Assessment, HistoricalTime> counts = switch (clock) {
            case WORLD -> Assessment::written;
            case KNOWLEDGE -> Assessment::reached;
        };
        return of(dyad, RecordRule.of(record, dyad), observations(record, dyad, record.assessments(dyad), counts));
    }

    /** What a state's knowledge says of its own threat; nothing later is in it. */
    public static Perception of(CaseRecord record, DirectedDyad dyad, Knowledge known) {
        return of(
                dyad,
                RecordRule.of(record, dyad),
                observations(record, dyad, known.assessments(), Assessment::reached));
    }

    private static List<Observation> observations(
            CaseRecord record,
            DirectedDyad dyad,
            List<Assessment> assessments,
            Function<Assessment, HistoricalTime> counts) {
        var observations = new ArrayList<Observation>();
        for (var assessment : assessments) {
            if (!assessment.observer().equals(dyad.observer())
                    || !assessment.target().equals(dyad.target())) continue;
            var holder = record.holder(assessment.holder());
            if (holder == null) continue;
            observations.add(new Observation(
                    assessment.id(),
                    holder.id(),
                    holder.holderClass(),
                    counts.apply(assessment).latest(),
                    assessment.logit(),
                    RecordRule.noise(assessment.provenance().confidence())));
        }
        return observations;
    }

    /** The fold itself. */
    public static Perception of(DirectedDyad dyad, RecordRule rule, List<Observation> observations) {
        var fold = new Fold(rule);
        var steps = observations.stream()
                .sorted(Observation.IN_TIME)
                .map(fold::after)
                .toList();
        return new Perception(dyad, rule, steps);
    }

    /** The state's threat at an instant; the prior where no document speaks yet. */
    public Threat at(Instant instant) {
        var step = last(instant, null);
        return step == null ? unwritten() : step.stateAt(instant, rule);
    }

    /** One holder's threat at an instant. */
    public Threat at(Instant instant, HolderId holder) {
        var step = last(instant, holder);
        return step == null ? unwritten() : step.holderAt(instant, rule);
    }

    /** Those whose voices make up the state's value at an instant: heard, and not fallen silent by the last document. */
    public Map<HolderId, HolderClass> speaking(Instant instant) {
        var last = last(instant, null);
        if (last == null) return Map.of();
        var speaking = new TreeMap<HolderId, HolderClass>();
        for (var step : steps) {
            if (step.at().isAfter(instant)) break;
            var observation = step.observation();
            if (!rule.isSilent(step.at(), last.at())) speaking.put(observation.holder(), observation.holderClass());
        }
        return speaking;
    }

    private Threat unwritten() {
        return new Threat(rule.mu(), rule.q(), 0, 1, 0);
    }

    private @Nullable Step last(Instant instant, @Nullable HolderId holder) {
        var place = countedBy(instant) - 1;
        while (place >= 0
                && holder != null
                && !steps.get(place).observation().holder().equals(holder)) place--;
        return place < 0 ? null : steps.get(place);
    }

    /** How many steps had been taken by an instant; they are in the order of time. */
    private int countedBy(Instant instant) {
        var low = 0;
        var high = steps.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (steps.get(middle).at().isAfter(instant)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** The latents heard so far and the weights among them. */
    private static final class Fold {

        private final RecordRule rule;
        private final Map<HolderId, Latent> latents = new TreeMap<>();
        private final Map<HolderId, HolderClass> classes = new TreeMap<>();
        private final Map<HolderId, Instant> lastHeard = new TreeMap<>();
        private int evidence;

        Fold(RecordRule rule) {
            this.rule = rule;
        }

        Step after(Observation observation) {
            var now = observation.at();
            latents.replaceAll((holder, latent) -> latent.drifted(now, rule));
            var before = latents.getOrDefault(observation.holder(), Latent.prior(now, rule));
            var after = before.observing(observation.logit(), observation.noise());
            latents.put(observation.holder(), after);
            classes.put(observation.holder(), observation.holderClass());
            lastHeard.put(observation.holder(), now);
            evidence++;
            return aggregate(observation, before, after);
        }

        private Step aggregate(Observation observation, Latent before, Latent after) {
            var heard = new EnumMap<HolderClass, Integer>(HolderClass.class);
            var speaking = latents.keySet().stream()
                    .filter(it -> !rule.isSilent(Objects.requireNonNull(lastHeard.get(it)), observation.at()))
                    .toList();
            speaking.forEach(it -> heard.merge(Objects.requireNonNull(classes.get(it)), 1, Integer::sum));
            var heardWeight =
                    heard.keySet().stream().mapToDouble(HolderClass::weight).sum();
            var mean = 0.0;
            var variance = 0.0;
            var squares = 0.0;
            for (var holder : speaking) {
                var weight = weight(holder, heard, heardWeight);
                mean += weight * latent(holder).mean();
                variance += weight * weight * latent(holder).variance();
                squares += weight * weight;
            }
            var spread = 0.0;
            for (var holder : speaking) {
                var apart = latent(holder).mean() - mean;
                spread += weight(holder, heard, heardWeight) * apart * apart;
            }
            return new Step(
                    observation,
                    before,
                    after,
                    before.gain(observation.noise()),
                    mean,
                    variance,
                    squares * rule.q(),
                    Math.sqrt(spread),
                    Math.max(0, 1 - heardWeight),
                    evidence);
        }

        private Latent latent(HolderId holder) {
            return Objects.requireNonNull(latents.get(holder));
        }

        private double weight(HolderId holder, Map<HolderClass, Integer> heard, double heardWeight) {
            var holderClass = Objects.requireNonNull(classes.get(holder));
            return holderClass.weight() / heardWeight / heard.getOrDefault(holderClass, 1);
        }
    }
}
