package predicament.domain.theory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How moves were in fact answered: by the first move of the other side within twice the tempo known by then. 0 conciliate,
 * 1 hold, 2 match, 3 exceed; to match is to answer in kind with no more strength.
 */
final class Answers {

    private static final int HOLD = 1;

    private final double[] counts = {1, 1, 1, 1};
    private final Deque<Felt> waiting = new ArrayDeque<>();

    private Answers() {}

    /** Before each move, the frequencies of the answers known by then, with one of each to begin with. */
    static List<Response> frequencies(Exchange exchange, Setting setting) {
        var responses = new ArrayList<Response>();
        var past = new Past(setting.defaultTempoDays());
        var answers = new Answers();
        for (var move : exchange.felt()) {
            var within = 2 * past.tempo();
            past.add(move);
            if (move.sign() == 0) continue;
            answers.close(move, within);
            responses.add(new Response(move.id(), exchange.other(move.actor()), answers.shares()));
            answers.hear(move, within);
        }
        return responses;
    }

    /** What waited too long was left without an answer. */
    private void close(Felt move, double within) {
        waiting.removeIf(it -> {
            var over = Exchange.days(it.learned(), move.learned()) > within && !answers(move, it, within);
            if (over) counts[HOLD]++;
            return over;
        });
    }

    private void hear(Felt move, double within) {
        waiting.removeIf(it -> {
            var answered = answers(move, it, within);
            if (answered) counts[category(it, move)]++;
            return answered;
        });
        waiting.add(move);
    }

    private static boolean answers(Felt move, Felt cause, double within) {
        return !move.actor().equals(cause.actor())
                && move.occurred().isAfter(cause.learned())
                && Exchange.days(cause.learned(), move.occurred()) <= within;
    }

    private static int category(Felt cause, Felt answer) {
        if (answer.conciliatory()) return 0;
        return answer.strength() <= cause.strength() ? 2 : 3;
    }

    private List<Double> shares() {
        var sum = 0.0;
        for (var count : counts) sum += count;
        var shares = new ArrayList<Double>();
        for (var count : counts) shares.add(count / sum);
        return shares;
    }
}
