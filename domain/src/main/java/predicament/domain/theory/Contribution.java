package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        return CentralRuns.of(theory, setting, exchange, beliefs, parameters).stream()
                .map(it -> switch (it) {
                    case Reckoning run -> told(run);
                    case SpiralMachine run -> read(exchange, run.run(), true);
                    case DeterrenceRun run -> read(exchange, run.run(), false);
                })
                .toList();
    }

    /** Both sides' before and after each move. */
    private static List<Account> told(Reckoning run) {
        var exchange = run.exchange;
        var until = run.setting.until().toEpochMilli();
        var began = exchange.size() == 0 ? until : exchange.learned(0);
        var start = new double[] {run.theta(0, began), run.theta(1, began)};
        var found = List.of(new ArrayList<Contribution>(), new ArrayList<Contribution>());
        for (var move = 0; move < exchange.size(); move++) {
            var now = exchange.learned(move);
            var before = new double[] {run.theta(0, now), run.theta(1, now)};
            run.tell(move);
            for (var side = 0; side < 2; side++) {
                found.get(side).add(of(exchange, move, before[side], run.theta(side, now)));
            }
        }
        return List.of(
                new Account(exchange.name(0), start[0], found.get(0)),
                new Account(exchange.name(1), start[1], found.get(1)));
    }

    private static Contribution of(Exchange exchange, int move, double before, double after) {
        return new Contribution(
                exchange.id(move),
                exchange.name(exchange.actor(move)),
                Instant.ofEpochMilli(exchange.learned(move)),
                before,
                after);
    }

    /** The theory left one knot a move, of both sides or of the one of which alone it speaks. */
    private static List<Account> read(Exchange exchange, Path path, boolean received) {
        return List.of(read(exchange, path, 0, received), read(exchange, path, 1, received));
    }

    private static Account read(Exchange exchange, Path path, int side, boolean received) {
        var knots = path.knots(side);
        var found = new ArrayList<Contribution>();
        for (var move = 0; move < knots.count(); move++) {
            if (received && exchange.observer(move) != side) continue;
            var before = move == 0 ? path.prior(side) : path.drifted(side, move - 1, knots.at(move));
            found.add(of(exchange, move, before, knots.theta(move)));
        }
        return new Account(exchange.name(side), path.prior(side), found);
    }
}
