package predicament.domain.theory;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of a theory's parameters for one run. */
public record Parameters(Map<String, Double> values) {

    public Parameters {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public static Parameters defaults(List<Parameter> parameters) {
        var values = new TreeMap<String, Double>();
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.value()));
        return new Parameters(values);
    }

    public double get(String name) {
        var value = values.get(name);
        if (value == null) throw new IllegalArgumentException("There is no parameter \"%s\".".formatted(name));
        return value;
    }

    public Parameters with(String name, double value) {
        get(name);
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Parameters(changed);
    }
}
