package predicament.app.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import predicament.app.Browser;
import predicament.app.boot.ReplicatedPostgres;

/** Two programs on a PostgreSQL that is killed as they write, and whose replica takes its place. */
@Timeout(600)
@EnabledIfSystemProperty(named = "drill.nodes", matches = "3")
class ReplicaDrillTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CASE = "six-day-war-1967";

    @TempDir
    Path folder;

    private ReplicatedPostgres postgres;
    private SharedStore store;
    private List<RunningNode> nodes = List.of();

    @BeforeEach
    void both_start_at_once_on_an_empty_database() throws IOException {
        postgres = ReplicatedPostgres.started(folder);
        store = SharedStore.in(postgres.database());
        var casebook = RunningNode.casebookOf(CASE, folder);
        nodes = List.of(
                RunningNode.started(postgres.database(), folder, casebook),
                RunningNode.started(postgres.database(), folder, casebook));
        nodes.forEach(RunningNode::port);
    }

    @AfterEach
    void none_is_left_running() throws Exception {
        for (var node : nodes) node.kill();
        postgres.close();
    }

    @Test
    void what_was_acknowledged_is_there_on_the_replica_and_the_nodes_write_on_by_themselves() throws Exception {
        var watch = NodeWatch.over(store.jdbc());
        var reader = new Browser(nodes.getFirst().port());
        reader.signedUp("nomad", "N. Omad");
        for (var node : nodes) node.say("write");
        await().atMost(PATIENCE)
                .until(() -> nodes.stream().allMatch(it -> it.acknowledged().size() > 100));

        var killed = System.nanoTime();
        postgres.killPrimary();
        postgres.promote();
        var promoted = secondsSince(killed);
        var before = nodes.stream().map(it -> it.acknowledged().size()).toList();
        var wrote = new ArrayList<Double>();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            var writing = 0;
            for (int k = 0; k < nodes.size(); k++) {
                if (nodes.get(k).acknowledged().size() > before.get(k)) writing++;
            }
            while (wrote.size() < writing) wrote.add(secondsSince(killed));
            return writing == nodes.size();
        });
        await().atMost(PATIENCE)
                .until(() ->
                        nodes.stream().allMatch(it -> it.acknowledged().size() > before.get(nodes.indexOf(it)) + 100));

        for (var node : nodes) node.say("rest");
        for (var node : nodes) assertThat(node.answer("rested ")).isEqualTo("true");
        await().atMost(PATIENCE)
                .untilAsserted(() -> store.holdsOnceWhatWasAcknowledgedBy(nodes.toArray(RunningNode[]::new)));
        assertThat(reader.at(nodes.getLast().port()).get("/").is(200).text())
                .as("signed in before, at the other node")
                .contains("N. Omad");
        assertThat(watch.writes()).isGreaterThan(100);
        assertThat(watch.writesByAnother())
                .as("written by a node that did not own it")
                .isEmpty();
        assertThat(watch.stepsBack()).isEmpty();
        store.hasReadModelsThatEqualFreshOnes();
        System.out.printf(
                Locale.ROOT,
                "A replica in the place of its primary: promoted %.1f s after the kill, the nodes wrote again %.1f and "
                        + "%.1f s after it; %,d commits acknowledged, %,d of them before; none lost, none doubled.%n",
                promoted,
                wrote.getFirst(),
                wrote.getLast(),
                nodes.stream().mapToInt(it -> it.acknowledged().size()).sum(),
                before.stream().mapToInt(Integer::intValue).sum());
    }

    private static double secondsSince(long moment) {
        return (System.nanoTime() - moment) / 1e9;
    }
}
