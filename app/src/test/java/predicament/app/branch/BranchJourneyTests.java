package predicament.app.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;
import predicament.app.PostgresTest;
import predicament.app.record.CaseRecords;
import predicament.domain.crisis.CrisisId;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class BranchJourneyTests {

    private static final String JULY = "/cases/july-1914";
    private static final String NOTE = "de-blank-cheque";
    private static final String LATER = "ah-note-to-serbia";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_visitor_tries_a_branch_without_saving_it() {
        var visitor = new Browser(port);
        var before = events();
        var form = visitor.get(JULY + "/branches/new?move=" + NOTE).is(200).text();
        assertThat(form).contains("What if not: ", "checked=\"checked\"");

        var closed = visitor.get(JULY + "/branches/trial?at=1914-07-01&without=" + NOTE)
                .is(200)
                .text();
        assertThat(closed).contains("Counterfactual, not history", "Look first").doesNotContain("Likeliest ending");
        visitor.post(JULY + "/look", "back", JULY);

        assertThat(visitor.get(JULY + "/branches/trial?at=1914-07-01&without=" + NOTE)
                        .is(200)
                        .text())
                .contains("<title>Counterfactual: ", "Likeliest ending", "what if</text>");
        var tried = visitor.get(JULY + "/branches/trial?_csrf=secret&key=k&title=No+note&question=And%3F"
                        + "&at=1914-07-01&without=" + NOTE)
                .leads();
        assertThat(tried)
                .as("an address to hand on holds no secret of the form, and its words")
                .isEqualTo(
                        JULY + "/branches/trial?at=1914-07-01T00:00&title=No%20note&question=And%3F&without=" + NOTE);
        assertThat(visitor.get(tried).is(200).text()).contains("name=\"title\" value=\"No note\"");
        assertThat(visitor.get(tried.replace("/trial?", "/new?")).is(200).text())
                .contains("value=\"No note\"", ">And?</textarea>");
        assertThat(visitor.get(JULY + "/branches/trial?at=1914-08-01&without=" + NOTE)
                        .is(400)
                        .text())
                .contains("alter only what came after");
        assertThat(visitor.get(JULY + "/branches/trial?without=nothing").is(400).text())
                .contains("There is no move");
        assertThat(events()).as("trying leaves no event").isEqualTo(before);
    }

    @Test
    void a_visitor_puts_moves_in_and_changes_them_and_the_address_holds_it_all() {
        var visitor = new Browser(port);
        var before = events();
        visitor.get(JULY);
        visitor.post(JULY + "/look", "back", JULY);
        var trial = JULY + "/branches/trial?at=1914-07-01";
        assertThat(visitor.get(trial).is(200).text()).contains("Put a move in", "Take a move out, or change it");
        assertThat(visitor.get(JULY + "/branches/trial/move?at=1914-07-01")
                        .is(200)
                        .text())
                .contains("Who makes it", "name=\"put\"");

        var put = visitor.get(
                JULY + "/branches/trial/move?at=1914-07-01&without=" + NOTE
                        + "&put=true&added=true&by=RU&toward=AH&toward=DE&type=STMT_RE&when=1914-07-24+12:00&visibility=PUBLIC&hours=3");
        var added = put.is(303).leads();
        assertThat(added).contains("without=" + NOTE).contains("with=by%3DRU%3Btoward%3DAH%2CDE%3Btype%3DSTMT_RE");
        assertThat(visitor.get(added).is(200).text())
                .contains("Added", "toward Austria-H., Germany", "after 3 hours", "take back", "Removed");

        var changed = visitor.get(added.replace("/trial?", "/trial/move?") + "&move=" + LATER
                        + "&put=true&added=false&type=STMT_RE&when=1914-07-25+12:00&strength=0.2")
                .is(303)
                .leads();
        assertThat(visitor.get(changed).is(200).text()).contains("Changed", "strength 0.20 instead of", "Added");
        assertThat(visitor.get(changed + "&out=true&move=" + LATER).is(303).leads())
                .contains("without=" + LATER)
                .doesNotContain("changed=");
        assertThat(visitor.get(changed.replace("/trial?", "/new?")).is(200).text())
                .contains("Moves changed and put in", "Changed: ", "Added: Russia");
        assertThat(events()).as("trying leaves no event").isEqualTo(before);
    }

    @Test
    void a_trial_that_cannot_be_says_which_move_and_how_to_mend_it() {
        var visitor = new Browser(port);
        visitor.get(JULY);
        var trial = JULY + "/branches/trial?at=1914-07-01";
        assertThat(visitor.get(trial + "&with=by=RU;toward=AH;type=STMT_RE;when=1914-06-28")
                        .is(400)
                        .text())
                .contains("give a later time");
        assertThat(visitor.get(trial + "&with=by=RU;colour=red").is(400).text())
                .contains("“colour” is no part of a move", "by, toward, type, when");
        assertThat(visitor.get(trial + "&with=by=RU;toward=AH;type=STMT_RE;when=soon")
                        .is(400)
                        .text())
                .contains("“by=RU;toward=AH;type=STMT_RE;when=soon”: ");
        assertThat(visitor.get(trial + "&changed=move=nothing;strength=0.2")
                        .is(400)
                        .text())
                .contains("There is no move", "nothing", "to change.");
        assertThat(visitor.get(trial + "&with=by=RU;toward=" + "AH,".repeat(120))
                        .is(400)
                        .text())
                .contains("longer than 300 characters");
        var much = new StringBuilder(trial);
        for (var k = 0; k < 16; k++)
            much.append("&without=").append("a-long-name-of-a-move-".repeat(12)).append(k);
        assertThat(visitor.get(much.toString()).is(400).text()).contains("more than 4,000 characters");
        assertThat(visitor.get(JULY + "/branches/trial/move?at=1914-07-01&put=true&added=true&by=RU")
                        .is(422)
                        .text())
                .contains("Choose what kind of move it is.", "Choose at least one other state");
    }

    @Test
    void a_trial_is_saved_with_all_that_it_alters() {
        var author = new Browser(port).signedUp("tries.first", "T. Rier");
        author.get(JULY + "/branches/new");
        var own = author.post(
                        JULY + "/branches",
                        "key",
                        UUID.randomUUID().toString(),
                        "at",
                        "1914-07-01",
                        "title",
                        "Tried, then kept",
                        "question",
                        "",
                        "without",
                        NOTE,
                        "changed",
                        "move=" + LATER + ";strength=0.2",
                        "with",
                        "by=RU;toward=AH;type=STMT_RE;when=1914-07-24")
                .is(303)
                .leads();

        assertThat(author.get(own + "/edit").is(200).text())
                .contains("Removed", "strength 0.20 instead of", "Russia: ", "toward Austria-H.");
    }

    @Test
    void a_draft_survives_signing_up_and_the_record_stays_as_it_is() {
        var reader = new Browser(port);
        var before = records.at(new CrisisId("cuba-1962"));
        var cuba = "/cases/cuba-1962";
        var move = before.moves().getLast().id().value();
        reader.get(cuba + "/branches/new?move=" + move);
        assertThat(post(reader, cuba, "<script>alert(1)</script> if", move).leads())
                .startsWith("/sign-up?back=");
        reader.get("/sign-up?back=" + cuba + "/branches/new");
        reader.post(
                "/sign-up",
                "name",
                "B. Ranch",
                "userName",
                "b.ranch",
                "password",
                "a few words in a row",
                "back",
                cuba + "/branches/new");
        assertThat(reader.get(cuba + "/branches/new").is(200).text())
                .contains("Your draft was kept", "&lt;script&gt;alert(1)&lt;/script&gt; if");
        var own = post(reader, cuba, "<script>alert(1)</script> if", move).leads();
        reader.post(cuba + "/look", "back", cuba);

        assertThat(reader.get(own).is(200).text())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; if", "Change the branch", "Removed")
                .doesNotContain("<script>alert");
        assertThat(reader.get(cuba + "/branches").is(200).text()).contains("B. Ranch");
        assertThat(reader.get(own + "/figure.svg").is(200).text())
                .contains("Counterfactual", "not history")
                .doesNotContain("<script>");
        assertThat(reader.get(own + "/numbers.csv").is(200).text())
                .startsWith("counterfactual,branch,course,theory")
                .contains("\nyes,");
        assertThat(records.at(new CrisisId("cuba-1962")).moves()).isEqualTo(before.moves());
        assertThat(records.at(new CrisisId("cuba-1962")).revision()).isEqualTo(before.revision());
    }

    @Test
    void its_author_removes_changes_adds_and_takes_back_and_a_stale_form_changes_nothing() {
        var author = new Browser(port).signedUp("edits.branches", "E. Ditor");
        author.get(JULY + "/branches/new");
        var own = post(author, JULY, "Edited", NOTE).leads();
        var edit = own + "/edit";
        author.get(edit).is(200);

        author.post(edit + "/changes", "seen", "1", "undo", NOTE).is(303);
        assertThat(author.get(edit).text()).contains("Nothing is altered yet");
        var stale = author.post(edit + "/changes", "seen", "1", "remove", NOTE).is(409);
        assertThat(stale.text()).contains("at version 2 by now; you saw version 1");
        assertThat(author.get(edit).text()).contains("Nothing is altered yet");
        author.get(edit + "/move?move=" + NOTE);
        author.post(
                        edit + "/move",
                        "move",
                        NOTE,
                        "added",
                        "false",
                        "seen",
                        "2",
                        "type",
                        "STMT_RE",
                        "when",
                        "1914-07-09 12:00",
                        "strength",
                        "0.2")
                .is(303);
        assertThat(author.get(edit).text()).contains("Changed", "strength 0.20 instead of");
        author.get(edit + "/move");
        assertThat(author.post(edit + "/move", "move", "what-if-1", "added", "true", "seen", "3")
                        .is(422)
                        .text())
                .contains("Choose who makes the move", "Choose at least one other state");
        author.post(
                        edit + "/move",
                        "move",
                        "what-if-1",
                        "added",
                        "true",
                        "seen",
                        "3",
                        "by",
                        "RU",
                        "toward",
                        "AH",
                        "type",
                        "STMT_RE",
                        "when",
                        "1914-07-24 12:00",
                        "visibility",
                        "PUBLIC",
                        "hours",
                        "3")
                .is(303);
        assertThat(author.get(edit).text()).contains("Added", "the others learn of it after 3 hours");
        author.post(
                        edit + "/move",
                        "move",
                        "what-if-2",
                        "added",
                        "true",
                        "seen",
                        "4",
                        "by",
                        "RU",
                        "toward",
                        "AH",
                        "type",
                        "STMT_RE",
                        "when",
                        "1914-06-29",
                        "visibility",
                        "PUBLIC")
                .is(422);
        author.post(edit, "seen", "4", "title", "Renamed", "question", "And then?")
                .is(303);

        author.post(JULY + "/look", "back", JULY);
        assertThat(author.get(own + "?pair=AH-RU").is(200).text())
                .contains("Renamed", "And then?", "in the branch alone");

        var other = new Browser(port).signedUp("reads.branches", "R. Eader");
        other.get(JULY);
        other.get(edit).is(404);
        other.post(edit + "/changes", "seen", "5", "remove", NOTE).is(404);
        assertThat(other.get(own).is(200).text()).contains("Look first").doesNotContain("Renamed");
        author.get(edit);
        author.post(edit + "/withdraw", "seen", "5").is(303);
        other.get(own).is(404);
        author.get(own).is(200);
    }

    @Test
    void a_branch_parts_from_a_rival_reading_and_its_author_finds_it_again() {
        var author = new Browser(port).signedUp("reads.rivals", "R. Ival");
        assertThat(author.get(JULY + "/branches/new?reading=loss-of-control&move=" + NOTE)
                        .text())
                .contains("name=\"reading\" value=\"loss-of-control\"");
        var own = author.post(
                        JULY + "/branches",
                        "key",
                        UUID.randomUUID().toString(),
                        "at",
                        "1914-07-01",
                        "title",
                        "In another reading",
                        "question",
                        "",
                        "reading",
                        "loss-of-control",
                        "without",
                        NOTE)
                .leads();
        author.post(JULY + "/look", "back", JULY);

        assertThat(author.get(own).is(200).text()).contains("in the reading “Loss of control");
        assertThat(author.get(own + "/edit").is(200).text()).contains("in the reading “Loss of control");
        assertThat(author.get(JULY + "/branches").is(200).text())
                .contains("Counterfactual by you", "in the reading “Loss of control", "Your own branches");
        author.get(own + "/edit");
        author.post(own + "/edit/withdraw", "seen", "1").is(303);
        assertThat(author.get(JULY + "/branches").text())
                .contains("In another reading", ", withdrawn")
                .doesNotContain("Counterfactual by you; parts from the record at Wed 1 Jul 1914, in");
        assertThat(new Browser(port).get(JULY + "/branches/new?reading=nobodys").status())
                .isBetween(400, 422);
    }

    private Browser.Page post(Browser browser, String page, String title, String without) {
        return browser.post(
                page + "/branches",
                "key",
                UUID.randomUUID().toString(),
                "at",
                page.equals(JULY)
                        ? "1914-07-01"
                        : records.at(new CrisisId("cuba-1962"))
                                .description()
                                .from()
                                .edtf(),
                "title",
                title,
                "question",
                "",
                "without",
                without);
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}
