package predicament.domain.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How moves were in fact answered: by the first move of the other side within twice the tempo. 0 conciliate, 1 hold, 2
 * match, 3 exceed; to match is to answer in kind with no more strength.
 */
final class Answers {

    private static final int CATEGORIES = 4;

    private Answers() {}

    /** Before each move, the frequencies of the answers known by then, with one of each to begin with. */
    static List<Response> frequencies(Exchange exchange, Setting setting) {
        var responses = new ArrayList<Response>();
        for (var k = 0; k < exchange.felt().size(); k++) {
            var move = exchange.felt().get(k);
            if (move.sign() == 0) continue;
            var counts = new double[] {1, 1, 1, 1};
            var soFar = exchange.felt().subList(0, k);
            var within = 2 * Exchange.tempoDays(soFar, setting.defaultTempoDays());
            for (var past : soFar) {
                var closed = Exchange.days(past.learned(), move.learned()) > within;
                var answer = answer(past, soFar, within);
                if (past.sign() != 0 && (answer.isPresent() || closed)) counts[category(past, answer)]++;
            }
            responses.add(new Response(move.id(), exchange.other(move.actor()), shares(counts)));
        }
        return responses;
    }

    private static Optional<Felt> answer(Felt cause, List<Felt> moves, double within) {
        return moves.stream()
                .filter(it -> !it.actor().equals(cause.actor())
                        && it.sign() != 0
                        && it.occurred().isAfter(cause.learned())
                        && Exchange.days(cause.learned(), it.occurred()) <= within)
                .findFirst();
    }

    private static int category(Felt cause, Optional<Felt> answer) {
        if (answer.isEmpty()) return 1;
        if (answer.get().conciliatory()) return 0;
        return answer.get().strength() <= cause.strength() ? 2 : 3;
    }

    private static List<Double> shares(double[] counts) {
        var sum = 0.0;
        for (var count : counts) sum += count;
        var shares = new ArrayList<Double>();
        for (var k = 0; k < CATEGORIES; k++) shares.add(counts[k] / sum);
        return shares;
    }
}
