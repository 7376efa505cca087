package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;

/**
 * A theory taken through a stream at its default parameters or given ones: after each move, both sides' threat (0 to 100),
 * whether the pair is in the theory's state, and what else the theory keeps in mind.
 */
public record Replay(String casting, List<Row> rows) {

    /** The state after one move; {@code state} has one entry a side, the first's before the second's. */
    public record Row(
            int deed, double threatOfFirst, double threatOfSecond, boolean within, Map<String, List<Double>> state) {}

    public Replay {
        rows = List.copyOf(rows);
    }

    /** One replay for each casting; persistence has none, since it reads documents. */
    public static List<Replay> of(Theory theory, DyadStream stream, Setting setting, Parameters parameters) {
        var exchange = Exchange.of(setting, stream.ofFirst(), stream.ofSecond(), Draw.CENTRAL);
        var beliefs = AttackBeliefs.of(setting, stream.ofFirst(), stream.ofSecond());
        return CentralPath.of(theory, setting, exchange, beliefs, parameters).stream()
                .map(it -> switch (it) {
                    case CentralPath.Read read -> read(read.casting(), stream, read.path());
                    case CentralPath.Told told -> told(stream, told.run());
                })
                .toList();
    }

    private static Replay read(String casting, DyadStream stream, Path path) {
        var rows = new ArrayList<Row>();
        for (var k = 0; k < stream.deeds().size(); k++) {
            var at = DyadStream.at(stream.deeds().get(k).day());
            rows.add(new Row(
                    k, path.threat(DyadStream.A, at), path.threat(DyadStream.B, at), path.inState(at), Map.of()));
        }
        return new Replay(casting, rows);
    }

    private static Replay told(DyadStream stream, Reckoning run) {
        var rows = new ArrayList<Row>();
        var felt = run.exchange.felt();
        for (var k = 0; k < felt.size(); k++) {
            var move = felt.get(k);
            run.past.add(move);
            run.hear(move);
            rows.add(new Row(
                    k,
                    Logit.threat(run.theta(DyadStream.A, move.learned())),
                    Logit.threat(run.theta(DyadStream.B, move.learned())),
                    run.inside(),
                    state(run, move.learned())));
        }
        if (felt.size() != stream.deeds().size()) {
            throw new IllegalStateException("%d of %d moves were told."
                    .formatted(felt.size(), stream.deeds().size()));
        }
        return new Replay("", rows);
    }

    private static Map<String, List<Double>> state(Reckoning run, Instant at) {
        var state = new LinkedHashMap<String, List<Double>>();
        for (var side : List.<ActorId>of(DyadStream.A, DyadStream.B)) {
            run.state(side, at)
                    .forEach((name, value) ->
                            state.computeIfAbsent(name, it -> new ArrayList<>()).add(value));
        }
        return state;
    }
}
