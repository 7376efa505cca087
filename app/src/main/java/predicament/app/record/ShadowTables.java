package predicament.app.record;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables like those of a projection, under the same names in a schema of their own: statements that name them reach
 * these where the schema leads the search path. In the end they take the place of the others.
 */
final class ShadowTables implements AutoCloseable {

    /** Shorter than PostgreSQL waits before it looks for a deadlock, so that no reader is ever its victim. */
    private static final Duration LOCK_PATIENCE = Duration.ofMillis(200);

    private final JdbcClient jdbc;
    private final List<String> tables;
    private final String shadow;
    private final String home;

    ShadowTables(JdbcClient jdbc, String projection, List<String> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
        shadow = "rebuild_" + projection;
        home = jdbc.sql("select current_schema()").query(String.class).single();
    }

    private record Index(String name, String table, boolean primary, String definition) {}

    /** Empty and without indexes; what an interrupted rebuild has left behind is thrown away. */
    void create() {
        drop();
        run("create schema " + shadow);
        for (var table : tables) {
            run("create table %1$s.%3$s (like %2$s.%3$s including all excluding indexes)"
                    .formatted(shadow, home, table));
        }
    }

    /** Lets the tables' names mean these until the end of the transaction. */
    void lead() {
        jdbc.sql("select set_config('search_path', :shadow || ', ' || current_setting('search_path'), true)")
                .param("shadow", shadow)
                .query()
                .singleRow();
    }

    /** One task an index, which may run at the same time. */
    List<Runnable> indexing() {
        return indexes().stream()
                .<Runnable>map(index -> () -> run(index.definition()
                        .replaceFirst(" ON \\S+ USING ", " ON %s.%s USING ".formatted(shadow, index.table()))))
                .toList();
    }

    /** Makes keys of the indexes. */
    void complete() {
        for (var index : indexes()) {
            if (index.primary()) {
                run("alter table %s.%s add constraint %3$s primary key using index %3$s"
                        .formatted(shadow, index.table(), index.name()));
            }
        }
    }

    /** One task a table, which tells the planner what is there, inside a transaction in which these lead. */
    List<Runnable> analyzing() {
        return tables.stream()
                .<Runnable>map(table -> () -> run("analyze " + table))
                .toList();
    }

    /**
     * Takes the place of the others, in the running transaction; whoever reads waits for its end. Where a longer reading
     * is under way this fails, and may be tried again.
     */
    void swap() {
        waitBriefly();
        run("lock table " + named(home) + " in access exclusive mode");
        run("drop table " + named(home));
        for (var table : tables) run("alter table %s.%s set schema %s".formatted(shadow, table, home));
    }

    boolean exist() {
        return jdbc.sql("select to_regnamespace(:shadow) is not null")
                .param("shadow", shadow)
                .query(Boolean.class)
                .single();
    }

    /** In the running transaction; fails where a killed rebuild's last statement still runs. */
    void dropIfFree() {
        waitBriefly();
        drop();
    }

    private void waitBriefly() {
        run("set local lock_timeout = '%dms'".formatted(LOCK_PATIENCE.toMillis()));
    }

    @Override
    public void close() {
        drop();
    }

    private void drop() {
        run("drop schema if exists " + shadow + " cascade");
    }

    private String named(String schema) {
        return tables.stream().map(table -> schema + "." + table).collect(Collectors.joining(", "));
    }

    private List<Index> indexes() {
        return jdbc.sql("""
                select index.relname as name, owner.relname as table, indisprimary as primary,
                       pg_get_indexdef(indexrelid) as definition
                from pg_index
                join pg_class index on index.oid = indexrelid
                join pg_class owner on owner.oid = indrelid
                where owner.relnamespace = :home::regnamespace and owner.relname = any(:tables)
                order by owner.relpages desc, index.relpages desc
                """)
                .param("home", home)
                .param("tables", tables.toArray(String[]::new))
                .query((row, number) -> new Index(
                        row.getString("name"),
                        row.getString("table"),
                        row.getBoolean("primary"),
                        row.getString("definition")))
                .list();
    }

    private void run(String statement) {
        jdbc.sql(statement).update();
    }
}
