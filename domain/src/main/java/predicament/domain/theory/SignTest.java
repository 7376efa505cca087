package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;

/**
 * T1 against T2 (Jervis 1976, ch. 3): a state's next move regressed on the other's. In the spiral model like begets like,
 * so that both slopes lie above 0; in the deterrence model firmness softens and concession invites, so that both lie
 * below. Jervis doubted that either holds everywhere: a pair gets odds, and no winner.
 *
 * @param turn where the later half of the replies begins; nothing where there are none
 */
public record SignTest(@Nullable Instant turn, List<Part> parts) {

    /** The halves have as many replies of the pair, give or take one. */
    public enum Phase {
        WHOLE,
        EARLIER,
        LATER
    }

    /**
     * The replies of one state, or of both, in one phase.
     *
     * @param responder nothing where both are taken together
     * @param silences how many of the replies were none
     */
    public record Part(
            @Nullable ActorId responder,
            Phase phase,
            int replies,
            int silences,
            int hostile,
            int conciliatory,
            @Nullable Slopes slopes) {}

    public SignTest {
        parts = List.copyOf(parts);
    }

    public static SignTest of(List<Reply> replies, Dyad pair) {
        if (replies.isEmpty()) return new SignTest(null, List.of());
        var turn = replies.get(replies.size() / 2).learned();
        var parts = new ArrayList<Part>();
        for (var responder : Arrays.asList(null, pair.a(), pair.b())) {
            var of = replies.stream()
                    .filter(it -> responder == null || it.responder().equals(responder))
                    .toList();
            for (var phase : Phase.values()) parts.add(part(of, pair, responder, phase, turn));
        }
        return new SignTest(turn, parts);
    }

    private static Part part(List<Reply> replies, Dyad pair, @Nullable ActorId responder, Phase phase, Instant turn) {
        var within = replies.stream()
                .filter(it -> switch (phase) {
                    case WHOLE -> true;
                    case EARLIER -> it.learned().isBefore(turn);
                    case LATER -> !it.learned().isBefore(turn);
                })
                .toList();
        return new Part(
                responder,
                phase,
                within.size(),
                (int) within.stream().filter(it -> it.answer() == null).count(),
                (int) within.stream().filter(it -> it.received() > 0).count(),
                (int) within.stream().filter(it -> it.received() < 0).count(),
                Slopes.of(within, pair));
    }
}
