package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Knowledge;

/**
 * What one move did to what a theory expects a state to feel, on the logit scale, at the coded modes and without draws:
 * where it stood just before the move was learned of, and just after. Between two moves time alone changes it.
 */
public record Contribution(String move, ActorId actor, Instant learned, double before, double after) {

    /** The contributions to one state's threat in the order of learning, from where it began. */
    public record Account(ActorId observer, double start, List<Contribution> contributions) {

        /** How far the moves moved it. */
        public double moved() {
            return contributions.stream().mapToDouble(Contribution::change).sum();
        }

        /** How far time alone moved it, from the start up to the last move. */
        public double faded() {
            return contributions.isEmpty() ? 0 : contributions.getLast().after() - start - moved();
        }
    }

    public double change() {
        return after - before;
    }

    /** One account for each state of which the theory speaks, in each casting; none for persistence. */
    public static List<List<Account>> of(
            Theory theory, Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters) {
        var exchange = Exchange.of(setting, ofA, ofB, Draw.CENTRAL);
        var beliefs = AttackBeliefs.of(setting, ofA, ofB);
        return CentralPath.of(theory, setting, exchange, beliefs, parameters).stream()
                .map(it -> switch (it) {
                    case CentralPath.Read read -> read(exchange, read.path());
                    case CentralPath.Told told -> told(exchange, told.run());
                })
                .toList();
    }

    private static List<Account> told(Exchange exchange, Reckoning run) {
        var observers = List.of(exchange.a(), exchange.b());
        var started = new HashMap<ActorId, Double>();
        var found = new HashMap<ActorId, List<Contribution>>();
        for (var move : exchange.felt()) {
            var before = new HashMap<ActorId, Double>();
            for (var observer : observers) before.put(observer, run.theta(observer, move.learned()));
            run.past.add(move);
            run.hear(move);
            for (var observer : observers) {
                var stood = before.getOrDefault(observer, 0.0);
                started.putIfAbsent(observer, stood);
                found.computeIfAbsent(observer, it -> new ArrayList<>())
                        .add(new Contribution(
                                move.id(), move.actor(), move.learned(), stood, run.theta(observer, move.learned())));
            }
        }
        return accounts(observers, found, it -> started.getOrDefault(it, run.theta(it, run.setting.until())));
    }

    /** The theory left one knot a move, in the order of learning. */
    private static List<Account> read(Exchange exchange, Path path) {
        var found = new HashMap<ActorId, List<Contribution>>();
        var knots = path.knots();
        for (var k = 0; k < knots.size(); k++) {
            var knot = knots.get(k);
            var move = exchange.felt().get(k);
            var own = found.computeIfAbsent(knot.observer(), it -> new ArrayList<>());
            var before = own.isEmpty()
                    ? path.prior(knot.observer())
                    : path.drifted(
                            knot.observer(),
                            own.getLast().learned(),
                            own.getLast().after(),
                            knot.at());
            own.add(new Contribution(move.id(), move.actor(), knot.at(), before, knot.theta()));
        }
        return accounts(List.of(exchange.a(), exchange.b()), found, path::prior);
    }

    private static List<Account> accounts(
            List<ActorId> observers, HashMap<ActorId, List<Contribution>> found, ToDoubleFunction<ActorId> start) {
        return observers.stream()
                .map(it -> new Account(it, start.applyAsDouble(it), found.getOrDefault(it, List.of())))
                .toList();
    }
}
