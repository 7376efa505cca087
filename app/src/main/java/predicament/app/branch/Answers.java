package predicament.app.branch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.branch.Courses.Three;
import predicament.app.onset.Onsets.Run;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.perception.CaseRecord;
import predicament.domain.theory.Response;

/** The expected answers that are not the same in the branch as on the actual course, move by move. */
record Answers(List<String> columns, List<Row> rows, int same) {

    private static final List<String> WORDS = List.of("conciliate", "hold", "match", "exceed");

    /** A cell says what changed, or is empty where nothing did. */
    record Row(String title, String when, String responder, String course, List<String> cells) {}

    private record Asked(String move, ActorId responder) {}

    static Answers of(CaseSight sight, CaseRecord altered, Three courses) {
        var asked = new LinkedHashMap<Asked, Boolean>();
        var actual = new ArrayList<Map<Asked, Response>>();
        var branch = new ArrayList<Map<Asked, Response>>();
        var columns = new ArrayList<String>();
        for (var run : courses.branch()) {
            var like = Three.like(run, courses.actual());
            var before = like == null ? Map.<Asked, Response>of() : responses(like);
            var after = responses(run);
            if (before.isEmpty() && after.isEmpty()) continue;
            columns.add(named(run));
            actual.add(before);
            branch.add(after);
            before.keySet().forEach(it -> asked.put(it, true));
            after.keySet().forEach(it -> asked.put(it, true));
        }
        var rows = new ArrayList<Map.Entry<Move, Row>>();
        var same = 0;
        for (var it : asked.keySet()) {
            var move = move(sight.record(), altered, it.move());
            if (move == null) continue;
            var cells = new ArrayList<String>();
            for (var k = 0; k < columns.size(); k++) {
                cells.add(cell(actual.get(k).get(it), branch.get(k).get(it)));
            }
            if (cells.stream().allMatch(String::isEmpty)) same++;
            else rows.add(Map.entry(move, row(sight, altered, move, it, cells)));
        }
        rows.sort(Comparator.comparing(it -> it.getKey().occurred().best()));
        return new Answers(columns, rows.stream().map(Map.Entry::getValue).toList(), same);
    }

    private static Row row(CaseSight sight, CaseRecord altered, Move move, Asked asked, List<String> cells) {
        var actual = sight.record().move(move.id());
        var course = altered.move(move.id()) == null
                ? "removed in the branch"
                : actual == null ? "in the branch alone" : actual.equals(move) ? "" : "changed in the branch";
        return new Row(
                move.title(),
                sight.clock().brief(move.occurred()),
                sight.record().actor(asked.responder()).shortName(),
                course,
                cells);
    }

    private static @Nullable Move move(CaseRecord record, CaseRecord altered, String id) {
        try {
            var move = altered.move(new MoveId(id));
            return move == null ? record.move(new MoveId(id)) : move;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Map<Asked, Response> responses(Run run) {
        var found = new HashMap<Asked, Response>();
        run.prediction().responses().forEach(it -> found.put(new Asked(it.move(), it.responder()), it));
        return found;
    }

    private static String cell(@Nullable Response actual, @Nullable Response branch) {
        if (Objects.equals(actual, branch)) return "";
        var before = likeliest(actual);
        var after = likeliest(branch);
        return before.equals(after) ? "" : before + " → " + after;
    }

    private static String likeliest(@Nullable Response response) {
        if (response == null) return "–";
        var shares = response.shares();
        var best = 0;
        for (var k = 1; k < shares.size(); k++) if (shares.get(k) > shares.get(best)) best = k;
        return "%s %d %%".formatted(WORDS.get(best), Math.round(100 * shares.get(best)));
    }

    private static String named(Run run) {
        var variant = run.prediction().variant();
        var id = run.theory().card().id();
        return variant.isEmpty() ? id : id + " " + variant;
    }
}
