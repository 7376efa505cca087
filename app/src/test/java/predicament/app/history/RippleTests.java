package predicament.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;
import predicament.app.perception.Threats;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.ThreatLevel;

/** What a correction changes in the figure and what it touches, as the page between two revisions tells it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class RippleTests {

    private static final CrisisId CRISIS = new CrisisId("with-ripples");
    private static final String CASE = "/cases/with-ripples";
    private static final List<Long> REVISIONS = new java.util.ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    private Browser reader = new Browser(0);

    /** A case; an annotation; then a move is corrected, one added, one retracted, a view and a scholar's dating corrected. */
    @BeforeEach
    void a_case_is_corrected() {
        reader = new Browser(port);
        if (!REVISIONS.isEmpty()) return;
        REVISIONS.add(send(RecordFixtures.fullCase(CRISIS)));
        var author = new Browser(port).signedUp("ripple.author", "W. Riter");
        author.get(CASE + "/annotations/new");
        author.post(
                        CASE + "/annotations",
                        "judgement",
                        "SPIRAL_BEGAN",
                        "confidence",
                        "LOW",
                        "begins",
                        "1914-07-25",
                        "trigger",
                        "so-ultimatum",
                        "triggers",
                        "so-ultimatum",
                        "rationale",
                        "It began here.")
                .leads();
        REVISIONS.add(send(new CorrectItem(
                CRISIS,
                RecordFixtures.move("so-ultimatum", "A note", RecordFixtures.at("1914-07-24T06:00")),
                1,
                "Misdated.")));
        send(new RecordItem(CRISIS, RecordFixtures.move("patrol")));
        send(new RetractItem(CRISIS, RecordFixtures.reply().key(), 1, "Never sent."));
        send(new CorrectItem(CRISIS, calmer(), 1, "Misread."));
        REVISIONS.add(send(new CorrectItem(CRISIS, laterDating(), 1, "He says so on another page.")));
    }

    @Test
    void the_figure_marks_what_was_added_changed_and_retracted_and_draws_felt_threat_before_and_after() {
        var page = reader.get(diff("")).is(200).text();

        assertThat(page)
                .contains(
                        "move mil added",
                        "move mil is",
                        "move ult secret was",
                        "move dip retracted",
                        "class=\"shift\"",
                        "class=\"sign\"")
                .contains("curve p2 before", "Felt threat before", "Show as a table (4 rows)")
                .contains("Added. ", "Retracted. ", "As it was before. ");
        assertThat(reader.get(diff(".svg")).is(200).text()).startsWith("<svg").contains("Felt threat before");
        assertThat(reader.get(diff(".png")).is(200).text()).contains("PNG");
        assertThat(reader.get(diff(".csv")).is(200).text().lines().map(it -> it.replaceAll(",.*", "")))
                .containsExactly("part", "move", "move", "move", "threat");
        assertThat(reader.get(diff(".json")).is(200).text()).contains("\"change\":\"retracted\"", "\"item\":\"NO>SO\"");
    }

    @Test
    void a_comparison_in_a_reading_hands_out_files_of_that_reading() {
        assertThat(reader.get(diff("") + "&reading=deliberate").is(200).text())
                .contains((diff(".csv") + "&reading=deliberate").replace("&", "&amp;"));
        reader.get(diff(".csv") + "&reading=deliberate").is(200);
    }

    @Test
    void what_it_touches_is_told_and_the_gate_keeps_back_what_theories_readers_and_scholars_say() {
        var page = reader.get(diff("")).is(200).text();

        assertThat(page)
                .contains("The North of The South", "as documents were written", "as its deciders read them")
                .contains("<b>Moves</b>", "<b>Perceptions</b>", "The packet, which holds them")
                .contains("are kept back until you have marked your own")
                .doesNotContain("W. Riter", "A. Scholar", "another page", "answers moved");
        assertThat(reader.get(CASE + "/history").text()).doesNotContain("another page");

        reader.post(CASE + "/look").is(303);

        // theories may need longer than a page waits for them
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(reader.get(diff("")).is(200).text()).doesNotContain("still being reckoned"));
        assertThat(reader.get(diff("")).is(200).text())
                .contains("answers moved", "W. Riter", "A. Scholar", "He says so on another page.")
                .contains("points to move A note (corrected)");
    }

    @Test
    void what_lies_between_revisions_without_a_change_to_the_figure_is_said_so() {
        assertThat(reader.get("%s/history/diff?after=%d&upto=%d"
                                .formatted(CASE, REVISIONS.getLast() - 1, REVISIONS.getLast()))
                        .is(200)
                        .text())
                .doesNotContain("class=\"sign\"")
                .doesNotContain("another page");
    }

    @Test
    void a_revision_that_is_none_gets_a_sentence() {
        assertThat(reader.get(CASE + "/history/diff?after=x&upto=2").is(400).text())
                .contains("after=x is no revision: it takes a whole number.");
        assertThat(reader.get(CASE + "/history/diff?after=1").is(400).text()).contains("upto= is missing");
        reader.get(CASE + "/history/diff.csv?after=2&upto=1").is(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/sources, source/",
        "/worlds, balance/",
        "/worlds, distinguishability/",
        "/dyads/NO-SO, prior/",
        "/theories, onset/"
    })
    void sources_codings_and_datings_lead_to_their_versions(String page, String kind) {
        reader.get(CASE);
        reader.post(CASE + "/look").is(303);

        var links = Pattern.compile("href=\"([^\"]*/history\\?item=" + kind + "[^\"]*)\"")
                .matcher(reader.get(CASE + page).is(200).text());

        assertThat(links.find()).isTrue();
        assertThat(reader.get(links.group(1).replace("&amp;", "&")).is(200).text())
                .contains("Every version of");
    }

    private static String diff(String ending) {
        return "%s/history/diff%s?after=%d&upto=%d".formatted(CASE, ending, REVISIONS.getFirst(), REVISIONS.getLast());
    }

    private static Assessment calmer() {
        var it = RecordFixtures.assessment();
        return new Assessment(
                it.id(),
                it.observer(),
                it.holder(),
                it.target(),
                it.written(),
                it.readers(),
                ThreatLevel.WATCH,
                null,
                it.intent(),
                it.capability(),
                it.imminence(),
                it.ownProvocation(),
                it.account(),
                it.provenance());
    }

    private static PublishedOnset laterDating() {
        var it = RecordFixtures.onset();
        return new PublishedOnset(
                it.id(),
                it.scholar(),
                it.claim(),
                it.dyad(),
                RecordFixtures.at("1914-07-28"),
                null,
                it.dating(),
                it.account(),
                it.provenance());
    }

    private long send(Object command) {
        var revision = commands.send(command, "person-who-left").revision();
        for (var projection : List.of(CaseRecords.PROJECTION, Threats.PROJECTION))
            assertThat(readYourWrites.await(projection, revision, Duration.ofMinutes(1)))
                    .isTrue();
        return revision;
    }
}
