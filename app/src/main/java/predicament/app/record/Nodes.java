package predicament.app.record;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the nodes, by the database's clock alone: those of the nodes may differ. */
final class Nodes {

    /** On which each commit is told to every node. */
    static final String CHANNEL = "predicament_commit";

    private final JdbcClient jdbc;

    Nodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void listen() {
        jdbc.sql("listen " + CHANNEL).update();
    }

    /** Says that a node lives and answers all who do: whoever was seen within four seconds. */
    Cluster beat(Cluster.Member self) {
        jdbc.sql("""
                with gone as (
                    delete from node where seen_at < clock_timestamp() - interval '1 minute' and name <> :name
                )
                insert into node (name, seen_at, projections, rebuilds)
                values (:name, clock_timestamp(), :projections, :rebuilds)
                on conflict (name) do update set seen_at = excluded.seen_at, rebuilds = excluded.rebuilds
                """)
                .param("name", self.name())
                .param("projections", self.projections().toArray(String[]::new))
                .param("rebuilds", self.rebuilds())
                .update();
        return new Cluster(jdbc.sql("""
                select name, projections, rebuilds from node
                where seen_at > clock_timestamp() - interval '4 seconds'
                """)
                .query((row, number) -> new Cluster.Member(
                        row.getString("name"),
                        Set.copyOf(
                                List.of((String[]) row.getArray("projections").getArray())),
                        row.getString("rebuilds")))
                .list());
    }

    /** A node that ends need not be waited for. */
    void leave(String name) {
        jdbc.sql("delete from node where name = :name").param("name", name).update();
    }
}
