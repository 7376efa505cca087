package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import predicament.app.record.Cluster.Member;

class ClusterTests {

    private static final Set<String> FOUR = Set.of("annotation", "branch", "perception", "record");

    private static Member node(String name) {
        return new Member(name, FOUR, null);
    }

    private static long share(Cluster cluster, String node) {
        return FOUR.stream().filter(it -> node.equals(cluster.runner(it))).count();
    }

    @Test
    void one_node_runs_everything() {
        var alone = new Cluster(List.of(node("a")));

        assertThat(share(alone, "a")).isEqualTo(4);
    }

    @Test
    void two_nodes_run_two_projections_each_and_never_the_two_heavy_ones_together() {
        var both = new Cluster(List.of(node("b"), node("a")));

        assertThat(share(both, "a")).isEqualTo(2);
        assertThat(share(both, "b")).isEqualTo(2);
        assertThat(both.runner("record")).isNotEqualTo(both.runner("perception"));
    }

    @Test
    void all_nodes_come_to_the_same_answer_in_whatever_order_they_see_each_other() {
        var seen = new Cluster(List.of(node("a"), node("b"), node("c")));
        var otherwise = new Cluster(List.of(node("c"), node("a"), node("b")));

        assertThat(FOUR).allSatisfy(it -> assertThat(seen.runner(it)).isEqualTo(otherwise.runner(it)));
    }

    @Test
    void a_projection_that_one_version_alone_knows_runs_where_it_is_known() {
        var mixed = new Cluster(List.of(node("a"), new Member("b", Set.of("record", "seminar"), null)));

        assertThat(mixed.runner("seminar")).isEqualTo("b");
        assertThat(mixed.runner("perception")).isEqualTo("a");
    }

    @Test
    void whoever_rebuilds_a_projection_has_it() {
        var rebuilding = new Cluster(List.of(node("a"), node("b"), new Member("c", FOUR, "record")));

        assertThat(rebuilding.runner("record")).isEqualTo("c");
    }

    @Test
    void nobody_runs_what_nobody_knows() {
        assertThat(new Cluster(List.of()).runner("record")).isNull();
    }
}
