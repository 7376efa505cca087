package predicament.app.branch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Refused;

/** One added or changed move as an address holds it, as {@code by=RU;toward=AH,DE;type=STMT_RE;when=1914-07-24}. */
final class TrialMove {

    private static final List<String> OF_ADDED =
            List.of("by", "toward", "type", "when", "strength", "visibility", "hours");
    private static final List<String> OF_CHANGED = List.of("move", "type", "when", "strength");
    private static final int LONGEST = 300;

    private TrialMove() {}

    /** An added move has no name in the address; it gets one by its place there. */
    static MoveForm added(String text, int place) {
        var parts = parts(text, OF_ADDED);
        return new MoveForm(
                "what-if-" + place,
                true,
                parts.getOrDefault("by", ""),
                Arrays.asList(parts.getOrDefault("toward", "").split(",", -1)),
                parts.getOrDefault("type", ""),
                parts.getOrDefault("when", ""),
                parts.getOrDefault("strength", ""),
                parts.getOrDefault("visibility", "PUBLIC"),
                parts.getOrDefault("hours", ""),
                "",
                new LinkedHashMap<>());
    }

    /** What the address does not name stays as the record has it. */
    static MoveForm changed(String text, CaseSight sight) {
        var parts = parts(text, OF_CHANGED);
        var id = parts.getOrDefault("move", "");
        var actual = id.isEmpty() ? null : sight.record().move(new MoveId(id));
        if (actual == null) throw new Refused("There is no move \"%s\" in this case to change.".formatted(id));
        var as = MoveForm.of(sight, actual, "");
        return new MoveForm(
                id,
                false,
                as.by(),
                as.toward(),
                parts.getOrDefault("type", as.type()),
                parts.getOrDefault("when", as.when()),
                parts.getOrDefault("strength", as.strength()),
                as.visibility(),
                "",
                "",
                new LinkedHashMap<>());
    }

    static String text(MoveForm form) {
        var text = new StringJoiner(";");
        if (form.added()) {
            text.add("by=" + form.by()).add("toward=" + String.join(",", form.toward()));
        } else {
            text.add("move=" + form.move());
        }
        text.add("type=" + form.type()).add("when=" + form.when());
        if (!form.strength().isEmpty()) text.add("strength=" + form.strength());
        if (form.added()) text.add("visibility=" + form.visibility());
        if (form.added() && !form.hours().isEmpty()) text.add("hours=" + form.hours());
        return text.toString();
    }

    private static Map<String, String> parts(String text, List<String> known) {
        if (text.length() > LONGEST) {
            throw new Refused("A move in the address is longer than %d characters; shorten it.".formatted(LONGEST));
        }
        var parts = new LinkedHashMap<String, String>();
        for (var part : text.split(";", -1)) {
            if (part.isBlank()) continue;
            var name = part.contains("=") ? part.substring(0, part.indexOf('=')).strip() : part.strip();
            if (!known.contains(name) || !part.contains("=")) {
                throw new Refused("“%s” is no part of a move; write name=value with the names %s, parted by “;”."
                        .formatted(name, String.join(", ", known)));
            }
            parts.put(name, part.substring(part.indexOf('=') + 1).strip());
        }
        return parts;
    }
}
