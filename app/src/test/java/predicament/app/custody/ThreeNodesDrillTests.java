package predicament.app.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import predicament.app.boot.TestPostgres;
import predicament.app.record.CaseRecords;

/** Three programs on one PostgreSQL, one of which is frozen as it writes, and wakes when its work has long been taken over. */
@Timeout(900)
@EnabledIfSystemProperty(named = "drill.nodes", matches = "3")
class ThreeNodesDrillTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CASE = "six-day-war-1967";

    @TempDir
    Path folder;

    private final TestPostgres.Database database = TestPostgres.empty();
    private final SharedStore store = SharedStore.in(database);
    private List<RunningNode> nodes = List.of();

    @BeforeEach
    void all_start_at_once_on_an_empty_database() throws IOException {
        var casebook = RunningNode.casebookOf(CASE, folder);
        nodes = List.of(
                RunningNode.started(database, folder, casebook),
                RunningNode.started(database, folder, casebook),
                RunningNode.started(database, folder, casebook));
        nodes.forEach(RunningNode::port);
    }

    @AfterEach
    void none_is_left_running() throws InterruptedException {
        for (var node : nodes) node.kill();
    }

    @Test
    void one_that_is_frozen_and_wakes_after_the_others_took_over_writes_nothing_twice() throws Exception {
        var watch = NodeWatch.over(store.jdbc());
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(new HashSet<>(watch.owners().values())).isEqualTo(pids(nodes)));
        for (var node : nodes) node.say("write");
        await().atMost(PATIENCE)
                .until(() -> nodes.stream().allMatch(it -> it.acknowledged().size() > 100));

        var recorder = watch.owners().get(CaseRecords.PROJECTION);
        var frozen =
                nodes.stream().filter(it -> it.pid() == recorder).findFirst().orElseThrow();
        var others = nodes.stream().filter(it -> it != frozen).toList();
        var moment = now();
        frozen.signal("STOP");
        await().atMost(PATIENCE)
                .until(() -> pids(others).containsAll(watch.owners().values()));
        var taken = store.jdbc()
                .sql("select extract(epoch from max(at) - :moment)::float8 from watched_owner where at > :moment "
                        + "and split_part(before, '@', 1) = :frozen")
                .param("moment", moment)
                .param("frozen", Long.toString(frozen.pid()))
                .query(Double.class)
                .single();
        var before = acknowledged(others);
        await().atMost(PATIENCE).until(() -> acknowledged(others) > before + 100);
        var writing = secondsSince(moment);

        frozen.signal("CONT");
        await().atMost(PATIENCE)
                .until(() -> pids(nodes).equals(new HashSet<>(watch.owners().values())));
        for (var node : nodes) node.say("rest");
        for (var node : nodes) assertThat(node.answer("rested ")).isEqualTo("true");
        await().atMost(PATIENCE)
                .untilAsserted(() -> store.holdsOnceWhatWasAcknowledgedBy(nodes.toArray(RunningNode[]::new)));
        assertThat(watch.writesByAnother())
                .as("written by a node that did not own it")
                .isEmpty();
        assertThat(watch.stepsBack()).isEmpty();
        assertThat(watch.takenFromTheLiving()).isEmpty();
        store.hasReadModelsThatEqualFreshOnes();
        System.out.printf(
                Locale.ROOT,
                "Three nodes: %,d commits acknowledged; projections of a frozen one taken over %.1f s after it froze, "
                        + "the others wrote on within %.1f s; it woke and went on, none lost, none doubled.%n",
                acknowledged(nodes),
                taken,
                writing);
    }

    private OffsetDateTime now() {
        return store.jdbc()
                .sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single();
    }

    private double secondsSince(OffsetDateTime moment) {
        return Duration.between(moment, now()).toMillis() / 1e3;
    }

    private static Set<Long> pids(List<RunningNode> nodes) {
        return new HashSet<>(nodes.stream().map(RunningNode::pid).toList());
    }

    private static int acknowledged(List<RunningNode> nodes) {
        return nodes.stream().mapToInt(node -> node.acknowledged().size()).sum();
    }
}
