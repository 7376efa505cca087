package predicament.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisId;

/** How the record of a case came to stand as it does, as its pages tell it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class HistoryControllerTests {

    private static final CrisisId CRISIS = new CrisisId("with-history");
    private static final String HISTORY = "/cases/with-history/history";

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Test
    void every_revision_is_told_and_what_lies_between_two_of_them() {
        var patrol = RecordFixtures.move("patrol");
        var opened = send(RecordFixtures.smallCase(CRISIS));
        var recorded = send(new RecordItem(CRISIS, patrol));
        var corrected = send(new CorrectItem(
                CRISIS, RecordFixtures.move("patrol", "A regiment crosses the river"), 1, "It was a regiment."));
        var retracted = send(new RetractItem(CRISIS, patrol.key(), 2, "There was no crossing."));
        var reader = new Browser(port);

        var list = reader.get(HISTORY).is(200).text();
        assertThat(list)
                .contains(
                        "It was a regiment.",
                        "There was no crossing.",
                        "the case files",
                        "a person whose account was closed")
                .containsSubsequence(">" + retracted + "</a>", ">" + corrected + "</a>", ">" + opened + "</a>");
        assertThat(diff(reader, recorded, corrected))
                .contains("corrected", "<b>Title</b>", "<ins>A regiment crosses the river</ins>", "It was a regiment.");
        assertThat(diff(reader, corrected, retracted)).contains("retracted", "There was no crossing.");
        assertThat(diff(reader, opened, recorded)).contains("recorded").doesNotContain("<ins>");
        assertThat(diff(reader, opened, retracted))
                .contains("recorded and retracted again")
                .doesNotContain("corrected</td>");
        assertThat(reader.get(HISTORY + "?item=move/patrol").is(200).text())
                .contains("Every version of A regiment crosses the river", "version 1", "version 2", "version 3")
                .containsSubsequence("There was no crossing.", "It was a regiment.", "recorded");
        assertThat(reader.get(HISTORY + "?item=move/patrol&rev=" + recorded)
                        .is(200)
                        .text())
                .contains("A patrol crosses the river", "version 1")
                .doesNotContain("version 2", "It was a regiment.");
    }

    @Test
    void an_item_that_never_was_is_told_of_in_a_sentence() {
        assertThat(new Browser(port)
                        .get("/cases/july-1914/history?item=move/never-made")
                        .is(404)
                        .text())
                .contains("Nothing was ever recorded of this case under move");
        assertThat(new Browser(port)
                        .get("/cases/july-1914/history?item=patrol")
                        .is(400)
                        .text())
                .contains("names no item");
    }

    @Test
    void revisions_the_wrong_way_round_are_refused_with_a_sentence() {
        assertThat(new Browser(port)
                        .get("/cases/july-1914/history/diff?after=2&upto=1")
                        .is(400)
                        .text())
                .contains("is asked from a revision to a later one");
    }

    private static String diff(Browser reader, long from, long to) {
        return reader.get(HISTORY + "/diff?after=%d&upto=%d".formatted(from, to))
                .is(200)
                .text();
    }

    private long send(Object command) {
        var revision = commands.send(command, "person-who-left").revision();
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, revision, Duration.ofMinutes(1)))
                .isTrue();
        return revision;
    }
}
