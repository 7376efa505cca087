package predicament.app.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Cited;
import predicament.app.sight.Numbers;
import predicament.app.sight.Spoken;
import predicament.app.sight.Words;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.perception.Knowledge;

/** How and when a move reached one state: by news on record, in the ordinary way, or not within the case. */
record Reach(
        Actor observer,
        @Nullable Spoken when,
        String how,
        @Nullable String account,
        @Nullable String credence,
        @Nullable String believed,
        List<Cited> sources) {

    /** For every state of the case, in its order; several pieces of news in the order in which they came. */
    static List<Reach> all(CaseSight sight, Move move) {
        var reaches = new ArrayList<Reach>();
        for (var actor : sight.record().actors()) {
            var news = sight.record().learnings().stream()
                    .filter(it -> move.id().equals(it.move()) && actor.id().equals(it.observer()))
                    .sorted(Learning.IN_TIME)
                    .map(it -> of(sight, actor, it))
                    .toList();
            if (news.isEmpty()) reaches.add(ordinary(sight, actor, move));
            else reaches.addAll(news);
        }
        return reaches;
    }

    private static Reach of(CaseSight sight, Actor actor, Learning learning) {
        var learned = learning.learned();
        return new Reach(
                actor,
                learned == null ? null : Spoken.of(sight, learned),
                learned == null ? "not within the case" : "through " + Words.channel(learning.channel()),
                learning.account(),
                learned == null ? null : Numbers.percent(learning.credence()),
                learning.believed() == null ? null : learning.believed().account(),
                Cited.all(sight.record(), learning.provenance().citations()));
    }

    private static Reach ordinary(CaseSight sight, Actor actor, Move move) {
        var learned = Knowledge.learned(sight.record(), move, actor.id());
        var how = move.by().equals(actor.id())
                ? "its own move"
                : learned == null
                        ? "no news on record"
                        : "at once: " + move.visibility().name().toLowerCase(Locale.ROOT);
        return new Reach(
                actor, learned == null ? null : Spoken.of(sight, move.occurred()), how, null, null, null, List.of());
    }
}
