package predicament.domain.theory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Knowledge;

/** The moves of a pair as each side learned of the other's, in the order of learning, in one draw. */
record Exchange(ActorId a, ActorId b, List<Felt> felt, Means means) {

    static Exchange of(Setting setting, Knowledge ofA, Knowledge ofB, Draw draw) {
        var dyad = setting.dyad();
        var felt = new ArrayList<Felt>();
        for (var stimulus : Stimulus.received(ofA, dyad.b())) felt.add(Felt.of(stimulus, draw));
        for (var stimulus : Stimulus.received(ofB, dyad.a())) felt.add(Felt.of(stimulus, draw));
        felt.sort(Comparator.comparing(Felt::learned)
                .thenComparing(Felt::occurred)
                .thenComparing(Felt::id));
        return new Exchange(dyad.a(), dyad.b(), List.copyOf(felt), Means.of(setting, ofA, ofB));
    }

    ActorId other(ActorId actor) {
        return actor.equals(a) ? b : a;
    }

    static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }

    static Instant plusDays(Instant instant, double days) {
        return instant.plusMillis(Math.round(days * 86_400_000));
    }
}
