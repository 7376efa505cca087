package predicament.app.branch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Move;

/** What an author typed to add or change a move, kept as typed. */
record MoveForm(
        String move,
        boolean added,
        String by,
        List<String> toward,
        String type,
        String when,
        String strength,
        String visibility,
        String hours,
        String seen,
        Map<String, String> errors) {

    static MoveForm of(MultiValueMap<String, String> sent) {
        var added = "true".equals(sent.getFirst("added"));
        var move = text(sent, "move");
        return new MoveForm(
                added && move.isEmpty() ? named() : move,
                added,
                text(sent, "by"),
                sent.getOrDefault("toward", List.of()),
                text(sent, "type"),
                text(sent, "when"),
                text(sent, "strength"),
                text(sent, "visibility"),
                text(sent, "hours"),
                text(sent, "seen"),
                new LinkedHashMap<>());
    }

    static MoveForm blank(CaseSight sight, Instant fork, String seen) {
        return new MoveForm(
                named(),
                true,
                "",
                List.of(),
                "",
                sight.clock().typed(fork).replace('T', ' '),
                "",
                "PUBLIC",
                "",
                seen,
                new LinkedHashMap<>());
    }

    static MoveForm of(CaseSight sight, Move move, String seen) {
        return new MoveForm(
                move.id().value(),
                false,
                move.by().code(),
                List.of(),
                move.type().name(),
                sight.clock().typed(move.occurred().best()).replace('T', ' '),
                String.format(Locale.ROOT, "%.2f", move.magnitude().mode()),
                move.visibility().name(),
                "",
                seen,
                new LinkedHashMap<>());
    }

    private static String named() {
        return "what-if-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        var text = sent.getFirst(name);
        if (text == null) return "";
        return text.length() > 200 ? text.substring(0, 200) : text.strip();
    }
}
