package predicament.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;
import predicament.app.PostgresTest;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisId;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class AnnotationJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites written;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Annotations annotations;

    @Test
    void a_draft_survives_signing_up_is_sealed_blind_and_opens_the_gate() {
        var page = caseNamed("survives");
        var reader = new Browser(port);

        assertThat(reader.get(page + "/annotations").is(200).text())
                .contains("Mark your own first")
                .contains("Look first");
        reader.get(page + "/annotations/new").is(200);
        assertThat(seal(reader, page, "24 hours of *silence*").leads()).startsWith("/sign-up?back=");
        reader.get("/sign-up?back=" + page + "/annotations/new");
        var signedUp = reader.post(
                "/sign-up",
                "name",
                "M. Novak",
                "userName",
                "novak",
                "password",
                "a few words in a row",
                "back",
                page + "/annotations/new");
        assertThat(signedUp.leads()).isEqualTo(page + "/annotations/new");
        assertThat(reader.get(page + "/annotations/new").is(200).text())
                .contains("Your draft was kept")
                .contains("24 hours of *silence*")
                .contains("value=\"1914-07-24 12:00\"");
        var own = seal(reader, page, "24 hours of *silence*").leads();

        assertThat(reader.get(own).is(200).text())
                .contains("24 hours of <em>silence</em>")
                .contains("M. Novak")
                .contains(">blind<")
                .doesNotContain("seen before");
        assertThat(reader.get(page + "/annotations").is(200).text())
                .contains("24 hours of <em>silence</em>")
                .doesNotContain("Look first");
        assertThat(reader.get(page + "/annotations/new").text()).doesNotContain("Your draft was kept");
    }

    @Test
    void whoever_looks_first_is_told_so_and_the_annotation_says_seen_before() {
        var page = caseNamed("looks-first");
        var reader = new Browser(port);
        reader.get(page + "/annotations");

        assertThat(reader.post(page + "/look", "back", page + "/annotations").leads())
                .isEqualTo(page + "/annotations");
        assertThat(reader.get(page + "/annotations").text()).contains("Be the first");
        reader.signedUp("looker", "A. Looker");
        assertThat(reader.get(page + "/annotations/new").text()).contains("not counted as blind");
        seal(reader, page, "").leads();

        assertThat(reader.get(page + "/annotations").text()).contains("seen before");
        assertThat(annotations.of(new CrisisId("looks-first")).getFirst().blind())
                .isFalse();
    }

    @Test
    void the_gate_keeps_files_closed_and_opens_them() {
        var page = caseNamed("files");
        seal(new Browser(port).signedUp("filer", "F. Iler"), page, "=1+1").leads();
        var stranger = new Browser(port);

        assertThat(stranger.get(page + "/annotations.json").is(403).text())
                .contains("closed until you have marked your own")
                .doesNotContain("F. Iler");
        assertThat(stranger.get(page + "/annotations.csv").is(403).text())
                .contains("closed until you have marked your own")
                .doesNotContain("F. Iler");
        stranger.get(page + "/annotations");
        stranger.post(page + "/look").is(303);

        assertThat(stranger.get(page + "/annotations.json").is(200).text())
                .contains("\"reader\":\"F. Iler\"")
                .contains("\"interval_earliest\"");
        assertThat(stranger.get(page + "/annotations.csv").is(200).text())
                .contains("F. Iler")
                .contains("'=1+1");
    }

    @Test
    void a_form_with_errors_comes_back_with_a_sentence_beside_each_field_and_asks_for_no_account() {
        var page = caseNamed("errors");
        var reader = new Browser(port);
        reader.get(page + "/annotations/new");

        var refused = reader.post(
                        page + "/annotations",
                        "judgement",
                        "SPIRAL_BEGAN",
                        "confidence",
                        "LOW",
                        "begins",
                        "25 July",
                        "best",
                        "1914-09-01",
                        "evidence",
                        "move/nowhere",
                        "bearing",
                        "FOR",
                        "rationale",
                        "kept")
                .is(422);

        assertThat(refused.text())
                .contains("href=\"#begins\"")
                .contains("id=\"best-error\"")
                .contains("is not in this case")
                .contains("value=\"25 July\"")
                .contains(">kept</textarea>");
    }

    @Test
    void the_dates_can_be_taken_from_the_chosen_moves_without_a_script() {
        var page = caseNamed("dates");
        var reader = new Browser(port);
        reader.get(page + "/annotations/new");

        var filled = reader.post(
                        page + "/annotations",
                        "judgement",
                        "SPIRAL_BEGAN",
                        "triggers",
                        "so-ultimatum",
                        "dates",
                        "moves")
                .is(200);

        assertThat(filled.text()).contains("value=\"1914-07-23 15:59\"").contains("value=\"1914-07-23 17:59\"");
        assertThat(reader.get(page + "/annotations/new?move=so-ultimatum").text())
                .contains("value=\"1914-07-23 15:59\"");
    }

    @Test
    void a_stale_edit_gets_both_versions_and_loses_nothing() {
        var page = caseNamed("stale");
        var reader = new Browser(port).signedUp("stale", "S. Tale");
        var own = seal(reader, page, "first thoughts").leads();
        reader.get(own + "/edit").is(200);

        revise(reader, own, "second thoughts", "1", "1914-07-25").is(303);
        var conflict = revise(reader, own, "other thoughts", "1", "1914-07-26").is(409);

        assertThat(conflict.text())
                .contains("second thoughts")
                .contains("other thoughts")
                .contains("As it stands");
        assertThat(reader.get(own).text())
                .contains("second thoughts")
                .doesNotContain("other thoughts")
                .contains("Version 2")
                .contains("Interval: from")
                .contains(">seen before<")
                .contains("goes on counting as blind");
    }

    @Test
    void a_revision_is_seen_before_while_the_first_version_goes_on_counting_as_blind() {
        var page = caseNamed("words");
        var reader = new Browser(port).signedUp("words", "W. Ords");
        var own = seal(reader, page, "first words").leads();
        reader.get(own + "/edit");

        revise(reader, own, "better words", "1", "1914-07-25").is(303);
        var nothing = revise(reader, own, "better words", "2", "1914-07-25").is(422);

        assertThat(nothing.text()).contains("The revision changes nothing.");
        assertThat(annotations.judgements(new CrisisId("words"), null))
                .extracting(AnnotationEntry::version, AnnotationEntry::blind, AnnotationEntry::current)
                .containsExactly(tuple(1, true, false), tuple(2, false, true));
        assertThat(reader.get(page + "/annotations").text())
                .contains("1 annotation by 1 reader; 1 sealed blind.")
                .contains("goes on counting as blind");
    }

    @Test
    void a_form_sent_twice_seals_once() {
        var page = caseNamed("twice");
        var reader = new Browser(port).signedUp("twice", "T. Wice");
        reader.get(page + "/annotations/new");
        var key = "11111111-2222-3333-4444-555555555555";

        var first = reader.post(page + "/annotations", "key", key, "judgement", "UNDECIDED", "confidence", "LOW");
        var second = reader.post(page + "/annotations", "key", key, "judgement", "UNDECIDED", "confidence", "LOW");

        assertThat(first.leads()).isEqualTo(second.leads());
        assertThat(annotations.of(new CrisisId("twice"))).hasSize(1).allMatch(AnnotationEntry::blind);
    }

    @Test
    void a_withdrawal_of_an_older_version_gets_both_versions() {
        var page = caseNamed("stale-withdrawal");
        var reader = new Browser(port).signedUp("late", "L. Ate");
        var own = seal(reader, page, "first thoughts").leads();
        reader.get(own + "/edit");
        revise(reader, own, "second thoughts", "1", "1914-07-25").is(303);

        var conflict = reader.post(own + "/withdraw", "seen", "1").is(409);

        assertThat(conflict.text()).contains("first thoughts").contains("second thoughts");
        assertThat(annotations.of(new CrisisId("stale-withdrawal"))).hasSize(1);
    }

    @Test
    void what_is_withdrawn_leaves_the_lists_and_is_its_authors_alone() {
        var page = caseNamed("withdrawn");
        var reader = new Browser(port).signedUp("withdrawer", "W. Drawer");
        var own = seal(reader, page, "not so sure").leads();
        var other = new Browser(port).signedUp("onlooker", "O. Looker");
        other.get(page + "/annotations");
        other.post(page + "/look").is(303);

        assertThat(reader.get(own + "/withdraw").is(200).text()).contains("Withdraw this annotation?");
        reader.post(own + "/withdraw", "seen", "1", "reason", "doubt").is(303);

        assertThat(reader.get(page + "/annotations").is(200).text()).doesNotContain("not so sure");
        assertThat(reader.get(own).is(200).text())
                .contains("You have withdrawn it")
                .contains("Withdrawn.");
        assertThat(other.get(own).is(404).text()).contains("withdrawn").doesNotContain("not so sure");
        assertThat(other.get(page + "/annotations.json").text()).doesNotContain("not so sure");
        reader.get(own + "/edit").is(404);
    }

    @Test
    void nobody_changes_anothers_annotation() {
        var page = caseNamed("others");
        var own = seal(new Browser(port).signedUp("owner", "O. Wner"), page, "mine")
                .leads();
        var other = new Browser(port).signedUp("meddler", "M. Eddler");
        other.get(page + "/annotations");
        other.post(page + "/look");
        var stranger = new Browser(port);

        other.get(own + "/edit").is(404);
        revise(other, own, "changed", "1", "1914-07-25").is(404);
        other.post(own + "/withdraw", "seen", "1").is(404);
        assertThat(stranger.get(own + "/edit").leads()).startsWith("/sign-in?back=");
        stranger.get("/sign-in");
        stranger.post(own + "/withdraw", "seen", "1").is(401);

        assertThat(annotations.of(new CrisisId("others")).getFirst().markdown()).isEqualTo("mine");
    }

    @Test
    void a_script_in_a_rationale_or_a_name_is_dead_wherever_it_is_shown() {
        var page = caseNamed("script");
        var reader = new Browser(port).signedUp("attacker", "<img src=x onerror=alert(1)>");
        var attack =
                "<script>alert(1)</script> [x](javascript:alert(1)) <b hx-get=\"/x\" style=\"color:red\" onclick=\"x()\">b</b> ![i](http://elsewhere.example/i.png)";
        var own = seal(reader, page, attack).leads();

        for (var path : new String[] {own, page + "/annotations", own + "/edit", page}) {
            assertThat(reader.get(path).is(200).text())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain("href=\"javascript:")
                    .doesNotContain("<b hx-get")
                    .doesNotContain("<img src=x")
                    .doesNotContain("<img src=\"http://elsewhere");
        }
    }

    @Test
    void the_text_lies_beside_the_event_which_holds_its_salted_hash() {
        var page = caseNamed("hash");
        seal(new Browser(port).signedUp("hasher", "H. Asher"), page, "a secret thought")
                .leads();

        var kept = jdbc.sql("select salt, markdown, hash from annotation_text where crisis = 'hash'")
                .query((row, number) -> {
                    var text = new Rationale(row.getString("salt"), row.getString("markdown"));
                    return text.hash().equals(row.getString("hash")) ? text.hash() : "another hash";
                })
                .single();
        var stored = jdbc.sql("select payload::text from domain_event_entry where payload->'value'->>'crisis' = 'hash'")
                .query(String.class)
                .single();

        assertThat(stored).contains(kept).doesNotContain("secret");
    }

    private String caseNamed(String slug) {
        var recorded = commands.send(RecordFixtures.fullCase(new CrisisId(slug)), RecordFixtures.PERSON);
        assertThat(written.await(CaseRecords.PROJECTION, recorded.revision())).isTrue();
        return "/cases/" + slug;
    }

    private static Browser.Page seal(Browser reader, String page, String rationale) {
        reader.get(page + "/annotations/new");
        return reader.post(
                page + "/annotations",
                "judgement",
                "SPIRAL_BEGAN",
                "dyad",
                "NO-SO",
                "begins",
                "1914-07-24 12:00",
                "confidence",
                "MEDIUM",
                "triggers",
                "so-ultimatum",
                "evidence",
                "assessment/no-minister-24-july",
                "bearing",
                "AGAINST",
                "rationale",
                rationale);
    }

    private static Browser.Page revise(Browser reader, String own, String rationale, String seen, String begins) {
        return reader.post(
                own + "/edit",
                "judgement",
                "SPIRAL_BEGAN",
                "dyad",
                "NO-SO",
                "begins",
                begins,
                "confidence",
                "MEDIUM",
                "triggers",
                "so-ultimatum",
                "evidence",
                "assessment/no-minister-24-july",
                "bearing",
                "AGAINST",
                "rationale",
                rationale,
                "seen",
                seen,
                "reason",
                "thought again");
    }
}
