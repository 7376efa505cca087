package predicament.cases;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.cases.Value.Keyed;
import predicament.cases.Value.Many;
import predicament.cases.Value.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema of case files, asked about files as the reader parses them. */
final class CaseSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode whole;
    private final Map<String, Schema> byKind = new LinkedHashMap<>();

    CaseSchema() {
        try (var json = CaseSchema.class.getResourceAsStream("/casebook/case.schema.json")) {
            whole = JSON.readTree(Objects.requireNonNull(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> errors(String file, String text) {
        var errors = new Errors();
        var value = YamlText.read(file, text, errors).orElseThrow();
        return kind(file).validate(JSON.valueToTree(plain(value))).stream()
                .map(Error::toString)
                .toList();
    }

    /** The words that a definition allows. */
    List<String> words(String definition) {
        return words(whole.get("$defs").get(definition));
    }

    /** The words that a property of a definition allows. */
    List<String> words(String definition, String property) {
        return words(whole.get("$defs").get(definition).get("properties").get(property));
    }

    private static List<String> words(JsonNode node) {
        return node.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private Schema kind(String file) {
        var stem = file.replaceFirst("(-.*)?\\.yaml$", "");
        return byKind.computeIfAbsent(stem, it -> {
            var one = (ObjectNode) whole.deepCopy();
            one.remove("anyOf");
            one.put("$ref", "#/$defs/" + it);
            return REGISTRY.getSchema(one);
        });
    }

    private static @Nullable Object plain(Value value) {
        return switch (value) {
            case Many many -> many.values().stream().map(CaseSchema::plain).toList();
            case Keyed keyed -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                keyed.values().forEach((key, each) -> map.put(key, plain(each)));
                yield map;
            }
            case Scalar scalar ->
                switch (scalar.kind()) {
                    case TEXT -> scalar.text();
                    case NUMBER -> number(scalar.text());
                    case TRUTH -> Boolean.valueOf(scalar.text());
                    case NOTHING -> null;
                };
        };
    }

    private static Object number(String text) {
        return text.matches("[-+]?\\d+") ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
    }
}
