package predicament.domain.theory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Tempo;
import predicament.domain.perception.Knowledge;
import predicament.domain.perception.KnownMove;
import predicament.domain.perception.Logit;

/** The stream behind the golden vectors of every theory (two states, days, detection and relevance 1). */
final class ToyStream {

    static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    static final ActorId A = new ActorId("AA");
    static final ActorId B = new ActorId("BB");

    record Toy(String id, double day, ActorId actor, int sign, double s, double chi, double kappa) {}

    static final List<Toy> TOY = List.of(
            new Toy("e1", 0, A, 1, .60, 0, .6),
            new Toy("e2", 30, B, 1, .60, 0, .6),
            new Toy("e3", 60, A, 1, .72, .5, .5),
            new Toy("e4", 75, B, 1, .50, 0, .4),
            new Toy("e5", 90, A, -1, .40, 0, .1),
            new Toy("e6", 100, B, 1, .72, .5, .5),
            new Toy("e7", 105, A, -1, .90, 0, .8),
            new Toy("e8", 120, B, -1, .80, 0, .5));

    private ToyStream() {}

    static Setting setting(double untilDay) {
        return new Setting(new Dyad(A, B), Tempo.RACE, START, day(untilDay), Logit.of(.3), Logit.of(.3));
    }

    static Knowledge of(ActorId observer, List<Toy> stream, double untilDay) {
        var known = new ArrayList<KnownMove>();
        for (var toy : stream) {
            if (!toy.actor().equals(observer) && toy.day() <= untilDay) known.add(known(toy, null));
        }
        known.sort(Comparator.comparing(KnownMove::learned));
        return new Knowledge(observer, day(untilDay), known, List.of());
    }

    static KnownMove known(Toy toy, @Nullable Double spread) {
        var direction = toy.sign() > 0 ? Direction.RAISES : Direction.LOWERS;
        var range = spread == null
                ? Range.of(toy.s())
                : new Range(Math.max(0, toy.s() - spread), toy.s(), Math.min(1, toy.s() + spread));
        return new KnownMove(
                toy.id(),
                null,
                null,
                day(toy.day()),
                toy.actor(),
                MoveType.BUILD,
                direction,
                range,
                Range.of(toy.chi()),
                Range.of(toy.kappa()),
                1,
                1,
                0,
                0,
                Channel.PUBLIC);
    }

    static Instant day(double day) {
        return START.plus(Duration.ofMillis(Math.round(day * 86_400_000)));
    }
}
