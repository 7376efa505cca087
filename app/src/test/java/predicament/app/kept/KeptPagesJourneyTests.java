package predicament.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;
import predicament.app.Curators;
import predicament.app.PostgresTest;
import predicament.app.perception.Threats;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisId;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class KeptPagesJourneyTests {

    /** What differs from one sending to the next, and what tells an address that was never asked from one that was. */
    private static final Pattern OWN = Pattern.compile("value=\"[\\w-]{60,}\"|(\\?|%3F)fresh(=|%3D)\\d+");

    private static final List<String> PAGES =
            List.of("", "/moves", "/annotations", "/history", "/branches", "/moves.csv", "/theories", "/sources");

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites written;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient jdbc;

    private int asked;

    @Test
    void after_any_write_the_next_page_is_fresh_and_no_tag_answers_for_a_page_that_changed() {
        var random = new Random(1962);
        var crisis = new CrisisId("kept-pages");
        var page = caseNamed(crisis);
        var stranger = new Browser(port);
        var reader = new Browser(port).signedUp("kept-reader", "K. Reader");
        var other = new Browser(port).signedUp("kept-other", "K. Other");
        var writes = new ArrayList<>(List.<Runnable>of(
                () -> correct(crisis, "A first correction"),
                () -> correct(crisis, "A second correction"),
                () -> seal(reader, page, "kept-reader is sure"),
                () -> seal(other, page, "kept-other doubts"),
                () -> branch(reader, page, "Had the note been kept"),
                () -> look(stranger, page),
                () -> look(other, page),
                () -> Curators.make(jdbc, "kept-other"),
                () -> signOutAndIn(reader, "kept-reader")));
        Collections.shuffle(writes, random);
        var tags = new HashMap<String, String>();
        var texts = new HashMap<String, String>();
        var known = 0;

        for (var write : writes) {
            write.run();
            for (var who : List.of(stranger, reader, other)) {
                for (var path : PAGES) {
                    var key = who.hashCode() + path;
                    var fresh = text(who.get(page + path + "?fresh=" + ++asked));
                    var again = who.get(page + path, tags.getOrDefault(key, "none"));
                    if (again.status() == 304) {
                        known++;
                        assertThat(texts.get(key)).as(path).isEqualTo(fresh);
                        again = who.get(page + path);
                    }
                    assertThat(text(again)).as(path).isEqualTo(fresh);
                    texts.put(key, fresh);
                    tags.put(key, again.tag());
                }
            }
        }

        assertThat(known)
                .as("pages that were known, such as those of others after a look")
                .isPositive();
    }

    @Test
    void two_readers_never_see_each_others_page() {
        var page = caseNamed(new CrisisId("kept-apart"));
        var one = new Browser(port).signedUp("kept-one", "First Reader");
        var two = new Browser(port).signedUp("kept-two", "Second Reader");
        var stranger = new Browser(port);

        for (var round = 0; round < 2; round++) {
            assertThat(one.get(page).text()).contains("First Reader").doesNotContain("Second Reader");
            assertThat(two.get(page).text()).contains("Second Reader").doesNotContain("First Reader");
            assertThat(stranger.get(page).text()).doesNotContain("First Reader").doesNotContain("Second Reader");
        }
        assertThat(two.get(page, one.get(page).tag()).status()).isEqualTo(200);
        assertThat(stranger.get(page, one.get(page).tag()).status()).isEqualTo(200);
    }

    @Test
    void a_page_that_is_known_is_not_sent_and_its_form_still_works() {
        var page = caseNamed(new CrisisId("kept-form"));
        var stranger = new Browser(port);
        var tag = stranger.get(page).tag();

        var again = stranger.get(page, tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(stranger.post(page + "/look").status()).isEqualTo(303);
        assertThat(stranger.get(page, tag).status()).isEqualTo(200);
    }

    @Test
    void a_form_drawn_for_one_reader_is_sent_to_another_with_a_token_that_works_for_that_one() {
        var page = caseNamed(new CrisisId("kept-token"));
        new Browser(port).get(page).is(200);
        var second = new Browser(port);
        second.get(page).is(200);

        assertThat(second.post(page + "/look").status()).isEqualTo(303);
    }

    @Test
    void what_failed_is_not_kept() {
        var crisis = new CrisisId("kept-missing");
        var stranger = new Browser(port);

        assertThat(stranger.get("/cases/kept-missing").status()).isEqualTo(404);
        assertThat(stranger.get("/cases/kept-missing").tag()).isEmpty();
        caseNamed(crisis);

        stranger.get("/cases/kept-missing").is(200);
    }

    private String caseNamed(CrisisId crisis) {
        var recorded = commands.send(RecordFixtures.fullCase(crisis), RecordFixtures.PERSON);
        // a tag names how far each read model has come, not only the one that a page shows
        for (var projection : List.of(CaseRecords.PROJECTION, Threats.PROJECTION)) {
            assertThat(written.await(projection, recorded.revision()))
                    .as(projection)
                    .isTrue();
        }
        return "/cases/" + crisis.slug();
    }

    private void correct(CrisisId crisis, String title) {
        var move = RecordFixtures.ultimatum(title);
        var seen = records.version(crisis, move.key());
        var recorded = commands.send(new CorrectItem(crisis, move, seen, "Read again."), RecordFixtures.PERSON);
        assertThat(written.await(CaseRecords.PROJECTION, recorded.revision())).isTrue();
    }

    private static void seal(Browser reader, String page, String rationale) {
        reader.get(page + "/annotations/new");
        reader.post(
                        page + "/annotations",
                        "judgement",
                        "SPIRAL_BEGAN",
                        "dyad",
                        "NO-SO",
                        "begins",
                        "1914-07-24 12:00",
                        "confidence",
                        "MEDIUM",
                        "rationale",
                        rationale)
                .is(303);
    }

    private static void branch(Browser reader, String page, String title) {
        reader.get(page + "/branches/new");
        var key = UUID.nameUUIDFromBytes(new byte[] {1}).toString();
        var at = "1914-07-23";
        reader.post(page + "/branches", "key", key, "at", at, "title", title, "question", "", "without", "so-ultimatum")
                .is(303);
    }

    private static void look(Browser visitor, String page) {
        visitor.get("/sign-in");
        visitor.post(page + "/look").is(303);
    }

    private static void signOutAndIn(Browser reader, String userName) {
        reader.get("/sign-in");
        reader.post("/sign-out").is(302);
        assertThat(reader.get("/cases").text()).doesNotContain("Sign out");
        reader.get("/sign-in");
        reader.post("/sign-in", "userName", userName, "password", "a few words in a row", "back", "/")
                .is(303);
    }

    private static String text(Browser.Page page) {
        return OWN.matcher(page.is(200).text()).replaceAll("");
    }
}
