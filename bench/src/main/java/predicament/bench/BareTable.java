package predicament.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of the same columns as one of ours, filled without indexes and given the same ones afterwards. */
record BareTable(JdbcClient jdbc, String like) {

    String name() {
        return "bare_" + like;
    }

    void create() {
        jdbc.sql("drop table if exists " + name()).update();
        jdbc.sql("create table %s (like %s including defaults including constraints)".formatted(name(), like)).update();
    }

    void index() {
        var definitions = jdbc.sql("select indexdef from pg_indexes where schemaname = 'public' and tablename = :table")
                .param("table", like)
                .query(String.class)
                .list();
        for (var k = 0; k < definitions.size(); k++) {
            var columns = definitions.get(k).replaceFirst(".* USING ", "USING ");
            var unique = definitions.get(k).startsWith("CREATE UNIQUE") ? "unique" : "";
            jdbc.sql("create %s index %s_%d on %s %s".formatted(unique, name(), k, name(), columns)).update();
        }
    }

    /** Refuses to compare two different things: the rows must be those of our own table, to the last bit. */
    void mustEqualOurs() {
        var sums = List.of(sum(like), sum(name()));
        if (!sums.getFirst().equals(sums.getLast())) {
            throw new IllegalStateException("%s holds %s and %s holds %s: the peer did not do the same work."
                    .formatted(like, sums.getFirst(), name(), sums.getLast()));
        }
    }

    private String sum(String table) {
        return jdbc.sql("select count(*) || ' rows, ' || coalesce(sum(hashtextextended(it::text, 0)::numeric), 0) from %s it"
                        .formatted(table))
                .query(String.class)
                .single();
    }
}
