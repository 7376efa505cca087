package predicament.app.theories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;

/** What each theory expects one side to answer to a move: the likeliest of four answers, and its share. */
public record Answered(String title, String when, String href, String responder, boolean major, List<Cell> cells) {

    private static final List<String> WORDS = List.of("conciliate", "hold", "match", "exceed");

    /** The likeliest answer in words, or nothing where the theory says nothing of the move. */
    public record Cell(@Nullable String answer, long percent) {}

    /** The table: a column for each run of a theory, a row for each move and who answers. */
    public record Table(List<String> columns, List<Answered> rows) {

        public List<Answered> major() {
            return rows.stream().filter(Answered::major).toList();
        }

        public List<Answered> minor() {
            return rows.stream().filter(it -> !it.major()).toList();
        }
    }

    private record Asked(Move move, ActorId responder) {}

    static Table of(CaseSight sight, List<Onsets.Run> runs) {
        Map<Asked, Map<Integer, List<Double>>> found = new LinkedHashMap<>();
        for (var column = 0; column < runs.size(); column++) {
            for (var response : runs.get(column).prediction().responses()) {
                var move = move(sight, response.move());
                if (move == null) continue;
                found.computeIfAbsent(new Asked(move, response.responder()), it -> new HashMap<>())
                        .put(column, response.shares());
            }
        }
        var order = Comparator.comparing((Map.Entry<Asked, Map<Integer, List<Double>>> it) ->
                occurred(it.getKey().move()));
        var rows = found.entrySet().stream()
                .sorted(order)
                .map(it -> row(sight, it.getKey(), it.getValue(), runs.size()))
                .toList();
        return new Table(runs.stream().map(Answered::named).toList(), rows);
    }

    private static String named(Onsets.Run run) {
        var variant = run.prediction().variant();
        return variant.isEmpty()
                ? run.theory().card().id()
                : run.theory().card().id() + " " + variant;
    }

    private static Answered row(CaseSight sight, Asked asked, Map<Integer, List<Double>> shares, int columns) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < columns; column++) cells.add(cell(shares.get(column)));
        var move = asked.move();
        return new Answered(
                move.title(),
                sight.clock().brief(move.occurred()),
                sight.question().on("/moves/" + move.id().value()),
                sight.record().actor(asked.responder()).shortName(),
                move.importance() == 1,
                cells);
    }

    static Cell cell(@Nullable List<Double> shares) {
        if (shares == null) return new Cell(null, 0);
        var best = 0;
        for (var k = 1; k < shares.size(); k++) if (shares.get(k) > shares.get(best)) best = k;
        return new Cell(WORDS.get(best), Math.round(100 * shares.get(best)));
    }

    private static Instant occurred(Move move) {
        return move.occurred().best();
    }

    /** A report of what never happened has no move behind it and no row. */
    private static @Nullable Move move(CaseSight sight, String id) {
        try {
            return sight.record().move(new MoveId(id));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
