package predicament.app.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of every read model as one number a table, whatever their order. */
final class ReadModels {

    /** The tables of each projection that is the program's own. */
    static final Map<String, List<String>> TABLES = Map.of(
            "annotation", List.of("annotation_entry"),
            "branch", List.of("branch_entry"),
            "perception", List.of("perception_input", "perception_run", "perception_step"),
            "record", List.of("recorded_item"));

    private ReadModels() {}

    static Map<String, String> checksums(JdbcClient jdbc) {
        var sums = new TreeMap<String, String>();
        for (var table : tables()) {
            sums.put(
                    table,
                    jdbc.sql("select count(*) || ':' || coalesce(sum(hashtextextended(it::text, 0)::numeric), 0) from "
                                    + table + " it")
                            .query(String.class)
                            .single());
        }
        return sums;
    }

    private static List<String> tables() {
        var tables = new ArrayList<String>();
        TABLES.values().forEach(tables::addAll);
        return tables;
    }
}
