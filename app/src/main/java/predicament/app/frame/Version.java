package predicament.app.frame;

import java.util.List;

/** One of two versions of the same item, as a list of its fields in reading order. */
public record Version(String title, List<Field> fields) {

    /** A field's name and its value as a reader sees it. */
    public record Field(String name, String value) {}

    public Version {
        fields = List.copyOf(fields);
    }

    /** Whether the other version says something else in this field. */
    public boolean differs(Field field, Version other) {
        return !other.fields.contains(field);
    }
}
