package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.ActorId;
import predicament.domain.perception.Logit;

/** Expected answer of one side to a move: shares of conciliate, hold, match and exceed. */
public record Response(String move, ActorId responder, List<Double> shares) {

    private static final double CUT = 1.5;

    public Response {
        shares = List.copyOf(shares);
    }

    /** The ordinal link P(category at most k) = sigma(c_k - eta) with cuts -1.5, 0, 1.5; no published source. */
    static Response of(String move, ActorId responder, double eta) {
        var one = Logit.sigma(-CUT - eta);
        var two = Logit.sigma(-eta);
        var three = Logit.sigma(CUT - eta);
        return new Response(move, responder, List.of(one, two - one, three - two, 1 - three));
    }
}
