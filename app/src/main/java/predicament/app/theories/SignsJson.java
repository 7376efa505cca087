package predicament.app.theories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import predicament.domain.theory.Reply;
import predicament.domain.theory.SignTest;

/** The sign test as data: each part with its slopes, and the replies that it rests on, so that it can be run again. */
final class SignsJson {

    private SignsJson() {}

    static Map<String, Object> of(SignTest test, List<Reply> replies) {
        var json = new LinkedHashMap<String, Object>();
        json.put("turn", test.turn());
        json.put("parts", test.parts().stream().map(SignsJson::part).toList());
        json.put("replies", replies.stream().map(SignsJson::reply).toList());
        return json;
    }

    private static Map<String, Object> part(SignTest.Part part) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "responder",
                part.responder() == null ? "both" : part.responder().code());
        json.put("phase", part.phase());
        json.put("replies", part.replies());
        json.put("silences", part.silences());
        json.put("hostileMoves", part.hostile());
        json.put("conciliatoryMoves", part.conciliatory());
        json.put("slopes", part.slopes());
        return json;
    }

    private static Map<String, Object> reply(Reply reply) {
        var json = new LinkedHashMap<String, Object>();
        json.put("responder", reply.responder().code());
        json.put("cause", reply.cause());
        json.put("learned", reply.learned());
        json.put("received", reply.received());
        json.put("answer", reply.answer() == null ? null : reply.answer().value());
        json.put("answered", reply.answered());
        json.put("ownLast", reply.ownLast());
        json.put("felt", reply.felt());
        return json;
    }
}
