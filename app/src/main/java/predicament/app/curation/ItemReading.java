package predicament.app.curation;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.record.RecordJson;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a form into an item; each input that cannot be read gets one sentence. What no question asks for, such as the
 * overrides of a reading, stays as it stands.
 */
final class ItemReading {

    private static final ObjectMapper JSON = RecordJson.mapper();

    private final Sheet sheet;
    private final Typed typed;
    private final Answers answers;

    private ItemReading(Sheet sheet, Typed typed, ZoneId clock) {
        this.sheet = sheet;
        this.typed = typed;
        this.answers = new Answers(typed, clock);
    }

    /** A new item under this id, or nothing with what stands against it among the errors of the form. */
    static @Nullable Item of(Sheet sheet, String id, Typed typed, List<Actor> actors, ZoneId otherwise) {
        var base = JSON.createObjectNode();
        base.put("kind", Kinds.path(sheet.kind()));
        if (!sheet.id().isEmpty()) set(base, sheet.id(), JSON.valueToTree(id));
        if (sheet.kind() == ItemKind.READING) base.set("overrides", JSON.createArrayNode());
        return new ItemReading(sheet, typed, clock(typed, actors, otherwise)).read(base);
    }

    /** The item with what the form says of it. */
    static @Nullable Item of(Sheet sheet, Item standing, Typed typed, List<Actor> actors, ZoneId otherwise) {
        return new ItemReading(sheet, typed, clock(typed, actors, otherwise)).read(JSON.valueToTree(standing));
    }

    /** The clock of the state that acts, looks on or wants; where none does, that of the case. */
    private static ZoneId clock(Typed typed, List<Actor> actors, ZoneId otherwise) {
        var code = typed.get("by") + typed.get("observer") + typed.get("actor");
        return actors.stream()
                .filter(it -> it.id().code().equals(code))
                .map(Actor::zone)
                .findFirst()
                .orElse(otherwise);
    }

    private @Nullable Item read(ObjectNode tree) {
        for (var field : sheet.fields()) {
            if (field.equals(MoveSheet.TYPE)) continue;
            set(tree, field.name(), read(field, field.name()));
        }
        if (sheet.kind() == ItemKind.MOVE) defaults(tree);
        if (!typed.errors().isEmpty()) return null;
        try {
            return JSON.treeToValue(tree, Item.class);
        } catch (JacksonException e) {
            Throwable cause = e;
            while (cause.getCause() != null) cause = cause.getCause();
            var sentence = String.valueOf(cause.getMessage());
            typed.wrong(Blame.of(sheet, sentence), sentence);
            return null;
        }
    }

    /** What the kind of move stands for takes the place of what was left empty. */
    private void defaults(ObjectNode tree) {
        set(tree, "type", read(MoveSheet.TYPE, "type"));
        if (!typed.errors().isEmpty()) return;
        var type = MoveType.valueOf(typed.get("type"));
        if (!tree.has("direction")) tree.put("direction", type.direction().name());
        if (!tree.has("magnitude")) tree.set("magnitude", JSON.valueToTree(Range.of(type.magnitude())));
        if (!tree.has("character")) tree.set("character", JSON.valueToTree(Range.of(type.character())));
        if (!tree.has("cost")) tree.set("cost", JSON.valueToTree(Range.of(type.cost())));
    }

    private static void set(ObjectNode tree, String path, @Nullable JsonNode value) {
        var dot = path.indexOf('.');
        if (dot > 0) {
            var name = path.substring(0, dot);
            var inner = tree.get(name) instanceof ObjectNode found ? found : tree.putObject(name);
            set(inner, path.substring(dot + 1), value);
        } else if (value == null) {
            tree.remove(path);
        } else {
            tree.set(path, value);
        }
    }

    private @Nullable JsonNode read(Field field, String name) {
        return switch (field.asks()) {
            case GROUP -> typed.isBlank(field, name) && !field.needed() ? null : fields(field, name);
            case ROWS -> rows(field, name);
            case RANGE -> answers.range(field, name);
            case LINES ->
                JSON.valueToTree(typed.get(name)
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList());
            case CHECK -> JSON.valueToTree(typed.get(name).equals("true"));
            case LINE, TEXT, NUMBER, WHOLE, TIME, TIME_OR_NEVER, CHOICE, STATE, HOLDER, MOVE, SOURCE, PAIR, ZONE ->
                answers.one(field, name);
        };
    }

    private ObjectNode fields(Field field, String name) {
        var tree = JSON.createObjectNode();
        for (var inner : field.inner()) set(tree, inner.name(), read(inner, name + "." + inner.name()));
        return tree;
    }

    private JsonNode rows(Field field, String name) {
        var rows = JSON.createArrayNode();
        for (var row : typed.filled(field, name)) rows.add(fields(field, name + "." + row));
        if (rows.isEmpty() && field.needed()) typed.wrong(name, "Give at least one; none is given.");
        return rows;
    }
}
