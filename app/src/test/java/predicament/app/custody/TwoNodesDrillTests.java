package predicament.app.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;
import predicament.app.boot.TestPostgres;
import predicament.app.record.CaseRecords;

/** Two programs on one PostgreSQL, one of which is killed: the other goes on with everything, and nobody is signed out. */
@Timeout(300)
class TwoNodesDrillTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CASE = "six-day-war-1967";
    private static final String PAGE = "/cases/" + CASE;

    @TempDir
    Path folder;

    private final TestPostgres.Database database = TestPostgres.empty();
    private final SharedStore store = SharedStore.in(database);
    private final JdbcClient jdbc = store.jdbc();
    private RunningNode first;
    private RunningNode second;

    @BeforeEach
    void both_start_at_once_on_an_empty_database() throws IOException {
        var casebook = RunningNode.casebookOf(CASE, folder);
        first = RunningNode.started(database, folder, casebook);
        second = RunningNode.started(database, folder, casebook);
        first.port();
        second.port();
    }

    @AfterEach
    void none_is_left_running() throws InterruptedException {
        first.kill();
        second.kill();
    }

    @Test
    void one_takes_over_from_the_other_and_nothing_is_missing_doubled_or_signed_out() throws Exception {
        assertThat(store.count("select count(*) from commit"))
                .as("loads of the one case")
                .isEqualTo(1);
        var watch = NodeWatch.over(jdbc);
        await().atMost(PATIENCE).untilAsserted(() -> bothRunTwo(watch));
        var reader = new Browser(first.port());
        var sealed = sealedOnOneNodeFromADraftOnTheOther(reader);
        first.say("50");
        var figures = first.answer("measured ");
        second.say("50");
        figures += " and " + second.answer("measured ");
        figures +=
                watch.owners().get(CaseRecords.PROJECTION) == first.pid() ? " (the first projects)" : " (the second)";

        first.say("write");
        second.say("write");
        await().atMost(PATIENCE)
                .until(() -> first.acknowledged().size() > 300
                        && second.acknowledged().size() > 300);
        var killed =
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        first.kill();
        await().atMost(PATIENCE).until(() -> Set.copyOf(watch.owners().values()).equals(Set.of(second.pid())));
        var taken = watch.secondsUntilTaken(killed, first.pid(), second.pid());
        second.say("rest");
        assertThat(second.answer("rested ")).isEqualTo("true");

        assertThat(reader.at(second.port()).get(sealed).is(200).text())
                .contains("N. Omad")
                .contains("Withdraw");
        store.holdsOnceWhatWasAcknowledgedBy(first, second);
        assertThat(watch.writes()).isGreaterThan(100);
        assertThat(watch.writesByAnother())
                .as("written by a node that did not own it")
                .isEmpty();
        assertThat(watch.stepsBack()).isEmpty();
        assertThat(watch.takenFromTheLiving()).isEmpty();
        store.hasReadModelsThatEqualFreshOnes();
        System.out.printf(
                Locale.ROOT,
                "Two nodes: %,d and %,d commits acknowledged, taken over %.1f s after the kill; none lost, none doubled. "
                        + "From acknowledgement to reading: %s.%n",
                first.acknowledged().size(),
                second.acknowledged().size(),
                taken,
                figures);
    }

    private void bothRunTwo(NodeWatch watch) {
        assertThat(watch.owners().values())
                .containsExactlyInAnyOrder(first.pid(), first.pid(), second.pid(), second.pid());
    }

    /** Typed on one node by a visitor without an account, who opens one on the other, and sealed on the first. */
    private String sealedOnOneNodeFromADraftOnTheOther(Browser reader) {
        var there = reader.at(second.port());
        reader.get(PAGE + "/annotations/new").is(200);
        assertThat(seal(reader, "as typed on the first").leads()).startsWith("/sign-up?back=");
        there.signedUp("nomad", "N. Omad");
        assertThat(there.get(PAGE + "/annotations/new").is(200).text())
                .contains("Your draft was kept")
                .contains("as typed on the first");
        reader.get(PAGE + "/annotations/new").is(200);
        return seal(reader, "as sealed on the first").leads();
    }

    private static Browser.Page seal(Browser reader, String rationale) {
        return reader.post(
                PAGE + "/annotations", "judgement", "NO_SPIRAL", "confidence", "LOW", "rationale", rationale);
    }
}
