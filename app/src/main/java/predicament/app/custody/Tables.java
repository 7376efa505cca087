package predicament.app.custody;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of a database that go into a backup, each after those that it refers to. */
final class Tables {

    /** Who is signed in or which node lives is nobody's record, and the version of the tables stands in the manifest. */
    private static final String KEPT = "relpersistence = 'p' and relname !~ '^(spring_session|flyway_schema_history)'";

    private final JdbcClient jdbc;

    Tables(Connection connection) {
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private record Arrow(String from, String to) {}

    SequencedSet<String> inOrder() {
        var names = jdbc.sql("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r' and %s order by relname
                """.formatted(KEPT))
                .query((row, number) -> row.getString("relname"))
                .list();
        var arrows = jdbc.sql("""
                select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
                from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
                """)
                .query((row, number) -> new Arrow(row.getString("from"), row.getString("to")))
                .list();
        var ordered = new LinkedHashSet<String>();
        var left = new ArrayList<>(names);
        while (!left.isEmpty()) {
            var ready = left.stream()
                    .filter(name -> arrows.stream()
                            .noneMatch(it -> it.from().equals(name)
                                    && !it.to().equals(name)
                                    && names.contains(it.to())
                                    && !ordered.contains(it.to())))
                    .toList();
            if (ready.isEmpty()) throw new IllegalStateException("Tables refer to each other in a circle: " + left);
            ordered.addAll(ready);
            left.removeAll(ready);
        }
        return ordered;
    }

    List<String> columnsOf(String table) {
        return jdbc.sql("""
                select attname from pg_attribute
                where attrelid = to_regclass(quote_ident(:table)) and attnum > 0
                  and not attisdropped and attgenerated = ''
                order by attnum
                """)
                .param("table", table)
                .query((row, number) -> row.getString("attname"))
                .list();
    }

    /** The version of the tables: the last migration. */
    String schema() {
        return jdbc.sql("select version from flyway_schema_history where success and version is not null "
                        + "order by installed_rank desc limit 1")
                .query(String.class)
                .single();
    }

    long revision() {
        return jdbc.sql("select coalesce(max(revision), 0) from commit")
                .query(Long.class)
                .single();
    }

    boolean areUsed() {
        var used = "to_regclass('public.%s') is not null and (select count(*) from %1$s) > 0";
        var isThere = jdbc.sql("select to_regclass('public.commit') is not null")
                .query(Boolean.class)
                .single();
        return isThere
                && (jdbc.sql("select " + used.formatted("commit"))
                                .query(Boolean.class)
                                .single()
                        || jdbc.sql("select " + used.formatted("account"))
                                .query(Boolean.class)
                                .single());
    }

    /** After rows with numbers of their own, the next number goes on behind them. */
    void continueNumbers() {
        var identities = jdbc.sql("""
                select format('select setval(%L, coalesce((select max(%I) from %I), 0) + 1, false)',
                              pg_get_serial_sequence(quote_ident(relname), attname), attname, relname)
                from pg_attribute join pg_class on pg_class.oid = attrelid
                where relnamespace = 'public'::regnamespace and relkind = 'r'
                  and pg_get_serial_sequence(quote_ident(relname), attname) is not null
                """).query((row, number) -> row.getString(1)).list();
        identities.forEach(next -> jdbc.sql(next).query(Long.class).single());
    }
}
