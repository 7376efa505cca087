package predicament.app.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;
import predicament.app.Curators;
import predicament.app.PostgresTest;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Reading;

/** A curator says what a rival reading sees otherwise; the record stays as it is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class OverridesJourneyTests {

    private static final CrisisId CASE = new CrisisId("read-otherwise");
    private static final String READING = "/cases/read-otherwise/edit/reading/deliberate";
    private static final String ALL = READING + "/overrides";
    private static final MoveId REPLY = new MoveId("no-reply");
    private static final ItemKey KEY = new ItemKey(ItemKind.READING, "deliberate");

    private static Optional<Browser> one = Optional.empty();
    private static Optional<Browser> other = Optional.empty();

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

    private Browser curator = new Browser(0);
    private Browser colleague = new Browser(0);

    @BeforeEach
    void twoCuratorsHaveACaseWithAReading() {
        if (records.latestRevision(CASE) == 0) {
            var loaded = commands.send(RecordFixtures.fullCase(CASE), "casebook");
            written.await(CaseRecords.PROJECTION, loaded.revision());
        }
        one = one.or(() -> Optional.of(Curators.signedUp(port, jdbc, "reads.one", "R. Ival")));
        other = other.or(() -> Optional.of(Curators.signedUp(port, jdbc, "reads.two", "O. Ther")));
        curator = one.orElseThrow();
        colleague = other.orElseThrow();
    }

    private Move read(MoveId id, String reading) {
        return Objects.requireNonNull(records.at(CASE, null, reading).move(id));
    }

    private Move recorded(MoveId id) {
        return Objects.requireNonNull(records.at(CASE).move(id));
    }

    private Reading reading() {
        return (Reading)
                Objects.requireNonNull(records.history(CASE, KEY).getLast().item());
    }

    private static String at(Object move) {
        return ALL + "/move/" + move;
    }

    @Test
    void a_reading_shows_what_it_replaces_field_by_field_and_what_else_it_might() {
        assertThat(curator.get(READING).is(200).text()).contains("href=\"" + ALL + "\"");

        assertThat(curator.get(ALL).is(200).text())
                .contains(
                        "The South asks for guarantees",
                        RecordFixtures.ultimatum().title())
                .contains(at("no-reply"), "Leave it to the record");
        assertThat(curator.get(ALL + "?kind=aim").is(200).text()).contains(ALL + "/aim/aim-so-no");
        assertThat(curator.get(ALL + "?q=nowhere").text()).contains("Nothing else of the record answers this.");
    }

    @Test
    void an_item_is_read_otherwise_corrected_and_left_to_the_record_again() {
        var fresh = Form.in(curator.get(at(REPLY)).is(200).text());
        assertThat(curator.post(at(REPLY), fresh.with("reason", "No change.").sent())
                        .is(422)
                        .text())
                .contains("This is what the record says");

        var form = Form.in(curator.get(at(REPLY)).text()).with("title", "The North plays for time");
        assertThat(curator.post(at(REPLY), form.sent()).is(422).text()).contains("Say why this is corrected.");
        var leads = curator.post(
                        at(REPLY), form.with("reason", "After Fischer.").sent())
                .leads();
        assertThat(leads).isEqualTo(ALL + "#move-no-reply");
        assertThat(curator.get(ALL).text())
                .contains("“Deliberate risk” now reads the move so. The record stays as it is.")
                .contains("The North plays for time", "The North accepts nearly all demands");
        assertThat(read(REPLY, "deliberate").title()).isEqualTo("The North plays for time");
        assertThat(recorded(REPLY)).isEqualTo(RecordFixtures.reply());

        form = Form.in(curator.get(at(REPLY)).text());
        assertThat(form.get("title")).isEqualTo("The North plays for time");
        curator.post(
                        at(REPLY),
                        form.with("label", "Delay").with("reason", "So too.").sent())
                .is(303);
        assertThat(read(REPLY, "deliberate").label()).isEqualTo("Delay");
        assertThat(reading().overrides()).hasSize(3);

        var asked = Form.in(curator.get(at(REPLY) + "/retraction").is(200).text());
        curator.post(at(REPLY) + "/retraction", asked.sent()).is(422);
        curator.post(
                        at(REPLY) + "/retraction",
                        asked.with("reason", "Overdone.").sent())
                .is(303);
        assertThat(read(REPLY, "deliberate")).isEqualTo(RecordFixtures.reply());
        assertThat(reading().overrides()).isEqualTo(RecordFixtures.reading().overrides());
    }

    @Test
    void editors_of_different_items_of_one_reading_do_not_hinder_each_other() {
        var mine = Form.in(curator.get(at("so-ultimatum")).is(200).text());
        var theirs = Form.in(colleague
                .get(ALL + "/prior/" + RecordFixtures.prior().id())
                .is(200)
                .text());
        colleague
                .post(
                        ALL + "/prior/" + RecordFixtures.prior().id(),
                        theirs.with("threat", "77").with("reason", "Theirs.").sent())
                .is(303);

        curator.post(
                        at("so-ultimatum"),
                        mine.with("label", "Demand").with("reason", "Mine.").sent())
                .is(303);

        assertThat(read(new MoveId("so-ultimatum"), "deliberate").label()).isEqualTo("Demand");
        assertThat(records.at(CASE, null, "deliberate").priors())
                .anySatisfy(it -> assertThat(it.threat()).isEqualTo(77));
    }

    @Test
    void editors_of_the_same_item_in_a_reading_meet_on_a_page_that_loses_nothing() {
        var mine = Form.in(curator.get(at("so-ultimatum")).is(200).text());
        var leaving = Form.in(
                colleague.get(at("so-ultimatum") + "/retraction").is(200).text());
        var theirs = Form.in(colleague.get(at("so-ultimatum")).is(200).text());
        colleague
                .post(
                        at("so-ultimatum"),
                        theirs.with("title", "Their title")
                                .with("reason", "Found.")
                                .sent())
                .is(303);

        var met = curator.post(
                        at("so-ultimatum"),
                        mine.with("title", "My title").with("reason", "Read.").sent())
                .is(409)
                .text();
        assertThat(met).contains("Their title", "My title", "O. Ther", "Found.");
        curator.post(at("so-ultimatum"), Form.in(met).with("pick.title", "mine").sent())
                .is(303);
        assertThat(read(new MoveId("so-ultimatum"), "deliberate").title()).isEqualTo("My title");

        assertThat(colleague
                        .post(
                                at("so-ultimatum") + "/retraction",
                                leaving.with("reason", "Gone.").sent())
                        .is(409)
                        .text())
                .contains("Leave it to the record anyway", "My title");
        assertThat(recorded(new MoveId("so-ultimatum")).title())
                .isEqualTo(RecordFixtures.ultimatum().title());
    }

    @Test
    void a_reading_says_nothing_of_who_exists_and_history_judges_it_too() {
        assertThat(curator.get(ALL + "/actor/SO").is(404).text()).contains("A reading says nothing of its own about");
        curator.get(at("nowhere")).is(404);
        curator.get("/cases/read-otherwise/edit/reading/nowhere/overrides").is(404);

        var form = Form.in(curator.get(at(REPLY)).is(200).text());
        assertThat(curator.post(
                                at(REPLY),
                                form.with("occurred", "1915-07-01")
                                        .with("reason", "Much later.")
                                        .sent())
                        .is(422)
                        .text())
                .contains("outside the case’s window".replace('’', '\'').replace("'", "&#39;"));
    }

    @Test
    void only_curators_say_how_a_reading_reads() {
        var reader = new Browser(port).signedUp("reads.nothing", "R. Eader");
        reader.get(ALL).is(403);
        reader.get("/cases/read-otherwise");
        reader.post(at(REPLY), "seen", "1", "title", "mine", "reason", "so").is(403);
        reader.post(at(REPLY) + "/retraction", "seen", "1", "reason", "so").is(403);
        assertThat(new Browser(port).get(ALL).leads()).startsWith("/sign-in?back=");
    }
}
