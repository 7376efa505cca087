package predicament.app.perception;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import predicament.app.perception.Input.Document;
import predicament.app.perception.Input.Pace;
import predicament.app.perception.Input.Start;
import predicament.app.perception.Input.Voice;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.Tempo;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Logit;
import predicament.domain.perception.Observation;
import predicament.domain.perception.Perception.Clock;
import predicament.domain.perception.RecordRule;

/** What speaks of threat at one revision in one reading, by pair; what rests on something retracted is left out. */
record Evidence(
        double halfLifeDays, Map<DirectedDyad, Double> priors, Map<DirectedDyad, Map<String, Spoken>> documents) {

    /** A document with the class of the one who speaks in it. */
    record Spoken(Document document, Voice voice) {}

    /** All that the fold of one pair by one clock takes; equal evidence folds to equal steps. */
    record OfPair(RecordRule rule, List<Observation> observations) {}

    static Evidence of(Map<ItemKey, Input> live) {
        var pace = live.get(CrisisDescription.KEY) instanceof Pace it ? it.halfLifeDays() : Tempo.CRISIS.halfLifeDays();
        var priors = new HashMap<DirectedDyad, Double>();
        var documents = new HashMap<DirectedDyad, Map<String, Spoken>>();
        live.forEach((key, input) -> {
            if (input instanceof Start it && isThere(it.observer(), live) && isThere(it.target(), live)) {
                priors.putIfAbsent(new DirectedDyad(it.observer(), it.target()), it.threat());
            }
            if (input instanceof Document it
                    && isThere(it.observer(), live)
                    && isThere(it.target(), live)
                    && live.get(new ItemKey(ItemKind.HOLDER, it.holder().value())) instanceof Voice voice
                    && isThere(voice.actor(), live)) {
                documents
                        .computeIfAbsent(new DirectedDyad(it.observer(), it.target()), pair -> new TreeMap<>())
                        .put(key.id(), new Spoken(it, voice));
            }
        });
        return new Evidence(pace, priors, documents);
    }

    private static boolean isThere(ActorId actor, Map<ItemKey, Input> live) {
        return live.containsKey(new ItemKey(ItemKind.ACTOR, actor.code()));
    }

    /** That of some pairs alone. */
    Evidence of(Set<DirectedDyad> pairs) {
        return new Evidence(halfLifeDays, only(pairs, priors), only(pairs, documents));
    }

    private static <T> Map<DirectedDyad, T> only(Set<DirectedDyad> pairs, Map<DirectedDyad, T> of) {
        var only = new HashMap<>(of);
        only.keySet().retainAll(pairs);
        return only;
    }

    /** The pairs of which anything is coded. */
    Set<DirectedDyad> pairs() {
        var pairs = new HashSet<>(priors.keySet());
        pairs.addAll(documents.keySet());
        return pairs;
    }

    OfPair of(DirectedDyad pair, Clock clock) {
        var rule = new RecordRule(
                Logit.ofThreat(priors.getOrDefault(pair, Prior.DEFAULT)), halfLifeDays, RecordRule.STATIONARY_VARIANCE);
        var observations = documents.getOrDefault(pair, Map.of()).entrySet().stream()
                .map(it -> observation(it.getKey(), it.getValue(), clock))
                .toList();
        return new OfPair(rule, observations);
    }

    private static Observation observation(String id, Spoken spoken, Clock clock) {
        var document = spoken.document();
        Instant counts = switch (clock) {
            case WORLD -> document.written();
            case KNOWLEDGE -> document.reached();
        };
        return new Observation(
                id, document.holder(), spoken.voice().holderClass(), counts, document.logit(), document.noise());
    }
}
