package predicament.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import predicament.cases.Value.Keyed;
import predicament.cases.Value.Kind;
import predicament.cases.Value.Many;
import predicament.cases.Value.Place;
import predicament.cases.Value.Scalar;

/** Turns YAML 1.2 into values with places. Tags, anchors, aliases, deep nesting and repeated keys are refused. */
final class YamlText {

    private static final int DEEPEST = 12;

    private final String file;
    private final Errors errors;

    private YamlText(String file, Errors errors) {
        this.file = file;
        this.errors = errors;
    }

    static Optional<Value> read(String file, String text, Errors errors) {
        return new YamlText(file, errors).read(text);
    }

    private Optional<Value> read(String text) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .build();
        try {
            var before = errors.count();
            int depth = 0;
            for (var event : new Parse(settings).parseString(text)) {
                depth += nesting(event);
                if (depth > DEEPEST) {
                    errors.note(place(event.getStartMark(), ""), "The values are nested too deeply.");
                    return Optional.empty();
                }
                refuseTricks(event);
            }
            if (errors.count() > before) return Optional.empty();
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty()) errors.note(new Place(file, 1, ""), "The file is empty.");
            return root.map(node -> value(node, ""));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            errors.note(place(mark, ""), "This is no YAML: " + e.getProblem() + ".", hint(e));
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            errors.note(new Place(file, line, ""), "This is no YAML: it holds a character that cannot be printed.");
        } catch (YamlEngineException e) {
            errors.note(new Place(file, 1, ""), "This is no YAML: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    private static String hint(MarkedYamlEngineException e) {
        return String.valueOf(e.getMessage()).contains("mapping values are not allowed")
                ? "Put text that holds a colon in quotes, or in a block after >-."
                : "Look at the indentation, the quotes and the brackets here and just above.";
    }

    private static int nesting(Event event) {
        return switch (event) {
            case CollectionStartEvent start -> 1;
            case CollectionEndEvent end -> -1;
            case Event other -> 0;
        };
    }

    private void refuseTricks(Event event) {
        var place = place(event.getStartMark(), "");
        if (event instanceof AliasEvent) {
            errors.note(place, "Aliases (*) are not allowed in case files.", "Write the value out.");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            errors.note(place, "Anchors (&) are not allowed in case files.", "Leave it off.");
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            case Event other -> Optional.<String>empty();
        };
        if (tag.isPresent()) errors.note(place, "Tags (!) are not allowed in case files.", "Leave it off.");
    }

    private Value value(Node node, String path) {
        var place = place(node.getStartMark(), path);
        return switch (node) {
            case ScalarNode it -> new Scalar(place, it.getValue(), kind(it.getTag()));
            case SequenceNode it -> {
                List<Value> values = new ArrayList<>();
                for (var each : it.getValue()) values.add(value(each, path + "[" + values.size() + "]"));
                yield new Many(place, values);
            }
            case MappingNode it -> keyed(it, place);
            default -> throw new IllegalStateException("An unknown kind of YAML node: " + node.getNodeType());
        };
    }

    private Keyed keyed(MappingNode node, Place place) {
        var values = new LinkedHashMap<String, Value>();
        for (var tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                errors.note(place(tuple.getKeyNode().getStartMark(), place.path()), "A key must be a plain word.");
                continue;
            }
            var path = place.key(key.getValue()).path();
            var value = value(tuple.getValueNode(), path);
            if (values.putIfAbsent(key.getValue(), value) != null) {
                errors.note(place(key.getStartMark(), path), "The key stands twice in one map.", "Keep one of them.");
            }
        }
        return new Keyed(place, values);
    }

    private static Kind kind(Tag tag) {
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) return Kind.NUMBER;
        if (tag.equals(Tag.BOOL)) return Kind.TRUTH;
        return tag.equals(Tag.NULL) ? Kind.NOTHING : Kind.TEXT;
    }

    private Place place(Optional<Mark> mark, String path) {
        return new Place(file, mark.map(it -> it.getLine() + 1).orElse(1), path);
    }
}
