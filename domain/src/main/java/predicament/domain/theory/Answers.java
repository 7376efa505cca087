package predicament.domain.theory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How moves were in fact answered: by the first move of the other side within twice the tempo known by then. 0 conciliate,
 * 1 hold, 2 match, 3 exceed; to match is to answer in kind with no more strength.
 */
final class Answers {

    private static final int HOLD = 1;

    private final Exchange exchange;
    private final double[] counts = {1, 1, 1, 1};
    private final Map<String, Integer> given = new HashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    private Answers(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Before each move, the frequencies of the answers known by then, with one of each to begin with. */
    static List<Response> frequencies(Exchange exchange, Setting setting) {
        var responses = new ArrayList<Response>();
        var past = new Past(exchange, setting.defaultTempoDays());
        var answers = new Answers(exchange);
        for (var move = 0; move < exchange.size(); move++) {
            var within = 2 * past.tempo();
            past.add(move);
            if (exchange.sign(move) == 0) continue;
            answers.close(move, within);
            responses.add(new Response(exchange.id(move), exchange.name(exchange.observer(move)), answers.shares()));
            answers.hear(move, within);
        }
        return responses;
    }

    /** How each move was in fact answered, where that is known by the end of the exchange. */
    static Map<String, Integer> given(Exchange exchange, Setting setting) {
        var past = new Past(exchange, setting.defaultTempoDays());
        var answers = new Answers(exchange);
        for (var move = 0; move < exchange.size(); move++) {
            var within = 2 * past.tempo();
            past.add(move);
            if (exchange.sign(move) == 0) continue;
            answers.close(move, within);
            answers.hear(move, within);
        }
        return answers.given;
    }

    /** What waited too long was left without an answer. */
    private void close(int move, double within) {
        waiting.removeIf(it -> {
            var waited = Exchange.days(exchange.learned(it), exchange.learned(move));
            var over = waited > within && !answers(move, it, within);
            if (over) count(it, HOLD);
            return over;
        });
    }

    private void hear(int move, double within) {
        waiting.removeIf(it -> {
            var answered = answers(move, it, within);
            if (answered) count(it, category(it, move));
            return answered;
        });
        waiting.add(move);
    }

    private void count(int cause, int category) {
        counts[category]++;
        given.put(exchange.id(cause), category);
    }

    private boolean answers(int move, int cause, double within) {
        return exchange.actor(move) != exchange.actor(cause)
                && exchange.occurred(move) > exchange.learned(cause)
                && Exchange.days(exchange.learned(cause), exchange.occurred(move)) <= within;
    }

    private int category(int cause, int answer) {
        if (exchange.conciliatory(answer)) return 0;
        return exchange.strength(answer) <= exchange.strength(cause) ? 2 : 3;
    }

    private List<Double> shares() {
        var sum = 0.0;
        for (var count : counts) sum += count;
        var shares = new ArrayList<Double>();
        for (var count : counts) shares.add(count / sum);
        return shares;
    }
}
