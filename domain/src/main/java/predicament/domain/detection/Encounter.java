package predicament.domain.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.PrivatePurpose;
import predicament.domain.crisis.Purpose;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.theory.Setting;
import predicament.domain.theory.Stimulus;

/**
 * What detectors look at: the hostile moves of a pair as the other side learned of them, both felt threats as the
 * deciders knew them, and which moves were of defensive character or purpose.
 */
public record Encounter(
        Setting setting, List<Stimulus> hostile, Perception ofA, Perception ofB, Set<String> defensive) {

    /** Character up to which a move counts as defensive. */
    private static final double DEFENSIVE = .25;

    public Encounter {
        hostile = List.copyOf(hostile);
        defensive = Set.copyOf(defensive);
    }

    public static Encounter of(CaseRecord record, Dyad dyad, Instant until) {
        var ofA = record.knowledge(dyad.a(), until);
        var ofB = record.knowledge(dyad.b(), until);
        var hostile = new ArrayList<Stimulus>();
        hostile.addAll(Stimulus.received(ofA, dyad.b()));
        hostile.addAll(Stimulus.received(ofB, dyad.a()));
        hostile.removeIf(it -> it.sign() <= 0);
        hostile.sort(Comparator.comparing(Stimulus::learned)
                .thenComparing(Stimulus::occurred)
                .thenComparing(Stimulus::id));
        var defensive = new HashSet<String>();
        for (var it : hostile) if (it.character().mode() <= DEFENSIVE) defensive.add(it.id());
        for (var move : record.moves())
            if (isDefensive(move)) defensive.add(move.id().value());
        return new Encounter(
                Setting.of(record, dyad, until),
                hostile,
                Perception.of(record, new DirectedDyad(dyad.a(), dyad.b()), ofA),
                Perception.of(record, new DirectedDyad(dyad.b(), dyad.a()), ofB),
                defensive);
    }

    private static boolean isDefensive(Move move) {
        PrivatePurpose held = move.privatePurpose();
        return held != null && (held.purpose() == Purpose.DEFENSIVE || held.purpose() == Purpose.DETERRENT);
    }

    ActorId a() {
        return setting.dyad().a();
    }

    ActorId b() {
        return setting.dyad().b();
    }

    /** Felt threat of one side on the logit scale. */
    double theta(ActorId side, Instant at) {
        return (side.equals(a()) ? ofA : ofB).at(at).mean();
    }

    /** The lower of both felt threats. */
    double joint(Instant at) {
        return Math.min(theta(a(), at), theta(b(), at));
    }

    /** When documents changed what a side felt. */
    List<Instant> changes(ActorId side) {
        return (side.equals(a()) ? ofA : ofB)
                .steps().stream()
                        .map(it -> it.at())
                        .filter(it -> !it.isAfter(setting.until()))
                        .distinct()
                        .toList();
    }

    boolean written() {
        return !ofA.steps().isEmpty() && !ofB.steps().isEmpty();
    }

    double tempo() {
        return setting.defaultTempoDays();
    }

    Instant plus(Instant at, double days) {
        return at.plus(Duration.ofMillis(Math.round(days * 86_400_000)));
    }

    /** The ends of all whole steps of the case's tempo. */
    List<Instant> steps() {
        var ends = new ArrayList<Instant>();
        for (var end = plus(setting.from(), tempo()); !end.isAfter(setting.until()); end = plus(end, tempo())) {
            ends.add(end);
        }
        return ends;
    }
}
