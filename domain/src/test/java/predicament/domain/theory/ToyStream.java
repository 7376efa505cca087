package predicament.domain.theory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    record Toy(
            String id,
            double day,
            ActorId actor,
            int sign,
            double s,
            double chi,
            double kappa,
            double cap,
            double reach) {

        Toy(String id, double day, ActorId actor, int sign, double s, double chi, double kappa) {
            this(id, day, actor, sign, s, chi, kappa, 0, 0);
        }

        /** The same deed without what it adds to capability and reach. */
        Toy bare() {
            return new Toy(id, day, actor, sign, s, chi, kappa);
        }

        Toy by(ActorId other) {
            return new Toy(id, day, other, sign, s, chi, kappa, cap, reach);
        }

        Toy later(double days) {
            return new Toy(id, day + days, actor, sign, s, chi, kappa, cap, reach);
        }
    }

    static final List<Toy> TOY = List.of(
            new Toy("e1", 0, A, 1, .60, 0, .6, .06, 0),
            new Toy("e2", 30, B, 1, .60, 0, .6, .06, 0),
            new Toy("e3", 60, A, 1, .72, .5, .5, 0, .216),
            new Toy("e4", 75, B, 1, .50, 0, .4, 0, .15),
            new Toy("e5", 90, A, -1, .40, 0, .1, 0, 0),
            new Toy("e6", 100, B, 1, .72, .5, .5, 0, .216),
            new Toy("e7", 105, A, -1, .90, 0, .8, 0, -.27),
            new Toy("e8", 120, B, -1, .80, 0, .5, 0, 0));

    private ToyStream() {}

    static final List<Toy> BARE = TOY.stream().map(Toy::bare).toList();

    static Setting setting(double untilDay) {
        return setting(untilDay, Conditions.UNCODED);
    }

    static Setting setting(double untilDay, Conditions conditions) {
        return new Setting(new Dyad(A, B), Tempo.RACE, START, day(untilDay), Logit.of(.3), Logit.of(.3), conditions);
    }

    static Exchange exchange(List<Toy> stream, Setting setting) {
        var until = Exchange.days(START, setting.until());
        return Exchange.of(setting, of(A, stream, until), of(B, stream, until), Draw.CENTRAL);
    }

    /** Of what either side learned, in the order of learning. */
    static Exchange told(List<Stimulus> stimuli) {
        var unchanged = Means.of(List.of(), List.of());
        return Moves.of(new Dyad(A, B), unchanged, stimuli).in(Draw.CENTRAL);
    }

    /** Threat of the side that learned of each move, after it. */
    static List<Double> received(Path path, List<Toy> stream) {
        return stream.stream()
                .map(it -> path.threat(it.actor().equals(A) ? B : A, day(it.day())))
                .toList();
    }

    static Knowledge of(ActorId observer, List<Toy> stream, double untilDay) {
        var known = new ArrayList<KnownMove>();
        for (var toy : stream) {
            if (toy.day() <= untilDay) known.add(known(toy, observer));
        }
        known.sort(Comparator.comparing(KnownMove::learned));
        return new Knowledge(observer, day(untilDay), known, List.of());
    }

    /** A state knows its own moves too; they are of no relevance to itself. */
    private static KnownMove known(Toy toy, ActorId observer) {
        return new KnownMove(
                toy.id(),
                null,
                null,
                day(toy.day()),
                toy.actor(),
                MoveType.BUILD,
                toy.sign() > 0 ? Direction.RAISES : Direction.LOWERS,
                Range.of(toy.s()),
                Range.of(toy.chi()),
                Range.of(toy.kappa()),
                toy.actor().equals(observer) ? 0 : 1,
                1,
                toy.cap(),
                toy.reach(),
                Channel.PUBLIC,
                null);
    }

    static Instant day(double day) {
        return START.plus(Duration.ofMillis(Math.round(day * 86_400_000)));
    }
}
