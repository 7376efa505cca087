package predicament.app.kept;

import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.gate.BlindGate;
import predicament.app.people.Visitor;

/**
 * What every page depends on beside its address: how far the store and each read model have come, and who asks, with
 * what roles and behind which open gates.
 */
record Standing(String store, String viewer) {

    private static final String STORE = """
            select concat_ws(' ',
                (select revision || '@' || recorded_at from commit order by revision desc limit 1),
                (select string_agg(name || ':' || revision, ',' order by name) from projection_position)) as store
            """;

    /** Read before a page is drawn, so that a page may be newer than its standing but never older. */
    static Standing of(JdbcClient jdbc, Visitor visitor, BlindGate gate) {
        var person = visitor.person();
        if (person == null) {
            var store = jdbc.sql(STORE).query(String.class).single();
            return new Standing(store, "stranger " + gate.lookedWithoutAccount());
        }
        return jdbc.sql(STORE + """
                , concat_ws(' ',
                    (select array_to_string(roles, ',') from account where person = :person),
                    (select string_agg(crisis, ',' order by crisis) from looked where person = :person)) as own
                """)
                .param("person", person.person())
                .query((row, number) -> new Standing(
                        row.getString("store"),
                        person + " " + row.getString("own") + " " + gate.lookedWithoutAccount()))
                .single();
    }
}
