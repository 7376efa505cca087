package predicament.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.LargeCase;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisId;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class LargeCaseJourneyTests {

    private static final CrisisId CASE = new CrisisId("ten-thousand");
    private static final String PAGE = "/cases/" + CASE.slug();
    private static final int SIZE = 10_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private CaseRecords records;

    @Autowired
    private ReadYourWrites written;

    @BeforeEach
    void load() {
        if (records.latestRevision(CASE) > 0) return;
        var loaded = commands.send(LargeCase.of(CASE, SIZE, SIZE, 1914), RecordFixtures.PERSON);
        assertThat(written.await(CaseRecords.PROJECTION, loaded.revision(), Duration.ofMinutes(2)))
                .isTrue();
    }

    @Test
    void a_case_of_ten_thousand_moves_and_as_many_assessments_is_a_page_of_bounded_size() {
        var page = new Browser(port).get(PAGE).is(200).text();

        assertThat(page.length()).isLessThan(1_200_000);
        assertThat(page)
                .contains("each bar of The North")
                .contains("moves lie outside the period shown")
                .contains("The first <span>200</span> of");
        assertThat(occurrences(page, "class=\"move ")).isLessThan(3 * 6 * 24 + 1);
    }

    @Test
    void its_lists_come_in_pages_that_hold_each_row_once_and_its_files_hold_all() {
        for (var list : new String[] {"/moves", "/perceptions"}) {
            var browser = new Browser(port);
            var address = PAGE + list;
            var rows = 0;
            var pages = 0;
            while (!address.isEmpty()) {
                var page = browser.get(address).is(200).text();
                rows += occurrences(page, "<tr id=\"");
                pages++;
                var later = page.split("rel=\"next\" href=\"", 2);
                address = later.length == 1 ? "" : later[1].split("\"", 2)[0].replace("&amp;", "&");
            }

            assertThat(rows).as(list).isEqualTo(SIZE);
            assertThat(pages).as(list).isEqualTo(SIZE / 200);
            assertThat(browser.get(PAGE + list + ".csv").is(200).text().lines().count())
                    .as(list)
                    .isEqualTo(SIZE + 1);
        }
    }

    @Test
    void what_one_commit_recorded_is_told_in_parts_of_bounded_size() {
        var browser = new Browser(port);
        var address = PAGE + "/history/diff?after=0&upto=" + records.latestRevision(CASE);

        var first = browser.get(address).is(200).text();
        var next = first.split("rel=\"next\" href=\"", 2)[1].split("\"", 2)[0].replace("&amp;", "&");
        var second = browser.get(next).is(200).text();

        assertThat(occurrences(first, "class=\"item\"")).isEqualTo(200);
        assertThat(occurrences(second, "class=\"item\"")).isEqualTo(200);
        assertThat(first)
                .contains("<span>1</span> to <span>200</span> of <span>"
                        + records.at(CASE).items().size());
        assertThat(second).contains("<span>201</span> to <span>400</span>", "rel=\"prev\"");
    }

    @Test
    void a_file_too_large_to_keep_still_carries_a_tag_that_answers() {
        var browser = new Browser(port);

        // a tag names how far each read model has come, and some are still on their way
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            var tag = browser.get(PAGE + "/moves.json").is(200).tag();
            assertThat(tag).isNotEmpty();
            assertThat(browser.get(PAGE + "/moves.json", tag).status()).isEqualTo(304);
        });
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
