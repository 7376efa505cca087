package predicament.app.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import predicament.app.record.ItemVersion;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.app.record.RecordJson;
import predicament.domain.crisis.CaseLoad;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;

/** A curator at work in the browser, from the list of a case's items to their history. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class CurationJourneyTests {

    private static final CrisisId CASE = new CrisisId("under-curation");
    private static final String AT = "/cases/under-curation";
    private static final String NOTE = AT + "/edit/move/so-ultimatum";

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
    void twoCuratorsHaveACase() {
        if (records.latestRevision(CASE) == 0) {
            var loaded = commands.send(RecordFixtures.fullCase(CASE), "casebook");
            written.await(CaseRecords.PROJECTION, loaded.revision());
        }
        one = one.or(() -> Optional.of(looked(Curators.signedUp(port, jdbc, "curation.one", "C. Urator"))));
        other = other.or(() -> Optional.of(looked(Curators.signedUp(port, jdbc, "curation.two", "E. Ditor"))));
        Curators.make(jdbc, "curation.%");
        curator = one.orElseThrow();
        colleague = other.orElseThrow();
    }

    private static Browser looked(Browser browser) {
        browser.get(AT + "/annotations");
        browser.post(AT + "/look", "back", AT);
        return browser;
    }

    private List<ItemVersion> history(ItemKey key) {
        return records.history(CASE, key);
    }

    @Test
    void only_curators_and_administrators_edit() {
        var stranger = new Browser(port);
        assertThat(stranger.get(NOTE).leads()).startsWith("/sign-in?back=");
        assertThat(stranger.get(AT + "/moves/so-ultimatum").text()).doesNotContain("/edit/");

        var reader = new Browser(port).signedUp("reads.records", "R. Eader");
        assertThat(reader.get(AT + "/edit").is(403).text())
                .contains("This page is for curators and administrators: an administrator can give you the role.");
        reader.get(AT + "/moves");
        reader.post(NOTE, "seen", "1", "title", "mine now").is(403);
        reader.post(NOTE + "/retraction", "seen", "1", "reason", "mine now").is(403);

        assertThat(curator.get(AT + "/moves/so-ultimatum").is(200).text()).contains("/edit/move/so-ultimatum");
        jdbc.sql("update account set roles = '{reader,administrator}' where user_name = 'reads.records'")
                .update();
        reader.get(AT + "/edit").is(200);
    }

    static Stream<Item> items() {
        return RecordFixtures.items().stream().filter(it -> !(it instanceof CrisisDescription));
    }

    @ParameterizedTest
    @MethodSource("items")
    void an_item_of_each_kind_is_added_corrected_retracted_and_brought_back(Item like) {
        var sheet = Sheet.of(like.key().kind());
        var id = like.key().kind() == ItemKind.ACTOR
                ? like.key().id() + "X"
                : like.key().id() + "-added";
        var key = new ItemKey(like.key().kind(), id);
        var all = AT + "/edit/" + sheet.path();
        var own = all + "/" + id;
        assertThat(curator.get(AT + "/edit?kind=" + sheet.path()).is(200).text())
                .contains(like.key().id());

        curator.get(all + "/new").is(200);
        assertThat(followed(curator.post(all, fields(sheet, like, id)))).contains("was added.");
        assertThat(history(key)).hasSize(1);
        curator.get(own);
        curator.post(all, fields(sheet, like, id)).is(422);

        var form = Form.in(curator.get(own).is(200).text());
        assertThat(curator.post(own, form.with("reason", "nothing").sent())
                        .is(422)
                        .text())
                .as("the form says what is recorded, to the last component")
                .contains("changes nothing");
        var word = wordOf(sheet);
        form.with(word, form.get(word) + " as corrected").with("reason", "");
        assertThat(curator.post(own, form.sent()).is(422).text()).contains("Say why this is corrected", "as corrected");
        form.with("reason", "A better edition.");
        assertThat(followed(curator.post(own, form.sent()))).contains("was corrected.", AT + "/history/diff?after=");
        assertThat(history(key))
                .hasSize(2)
                .last()
                .extracting(ItemVersion::reason)
                .isEqualTo("A better edition.");

        curator.get(own + "/retraction").is(200);
        curator.post(own + "/retraction", "seen", "2", "reason", " ").is(422);
        assertThat(followed(curator.post(own + "/retraction", "seen", "2", "reason", "Never was.")))
                .contains("was retracted.");
        assertThat(history(key).getLast().retracted()).isTrue();
        var gone = curator.get(own).is(200).text();
        assertThat(gone).contains("This was retracted:", "Never was.", "as corrected");
        followed(curator.post(
                own, Form.in(gone).with("reason", "It was, after all.").sent()));
        assertThat(history(key))
                .hasSize(4)
                .last()
                .extracting(ItemVersion::retracted)
                .isEqualTo(false);
        curator.get(own);
        followed(curator.post(own + "/retraction", "seen", "4", "reason", "End of the trial."));
    }

    /** The page that a browser shows after it has sent a form that was accepted. */
    private String followed(Browser.Page sent) {
        return curator.get(sent.leads().replaceAll("#.*", "")).is(200).text();
    }

    private static String[] fields(Sheet sheet, Item like, String id) {
        var sent = new ArrayList<>(List.of("id", id));
        Filling.of(sheet, like).forEach((name, value) -> sent.addAll(List.of(name, value)));
        return sent.toArray(String[]::new);
    }

    /** A question that is answered in words. */
    private static String wordOf(Sheet sheet) {
        return sheet.fields().stream()
                .filter(it -> it.needed() && it.most() == 0)
                .filter(it -> it.asks() == Asks.TEXT || it.asks() == Asks.LINE)
                .map(Field::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_description_is_corrected_and_stays() {
        var address = AT + "/edit/description/case";
        var form = Form.in(curator.get(address).is(200).text());

        curator.post(
                        address,
                        form.with("region", "The Balkans")
                                .with("reason", "Narrower.")
                                .sent())
                .is(303);
        assertThat(records.at(CASE).description().region()).isEqualTo("The Balkans");

        curator.get(address);
        assertThat(curator.post(address + "/retraction", "seen", "2", "reason", "gone")
                        .is(422)
                        .text())
                .contains("A case keeps its description");
    }

    @Test
    void what_history_forbids_stands_beside_its_field_and_what_was_typed_stays() {
        var sheet = Sheet.of(ItemKind.LEARNING);
        var typed = Typed.of(Filling.of(sheet, RecordFixtures.learning()));
        typed.put("id", "too-early");
        typed.put("learned", "1914-07-01");
        typed.put("account", "<script>alert(1)</script>");
        curator.get(AT + "/edit/learning/new?move=so-ultimatum");

        var refused = curator.post(AT + "/edit/learning", sent(typed.values()))
                .is(422)
                .text();

        assertThat(refused)
                .contains("<a href=\"#learned\">A move cannot be learned of before it was made")
                .contains("id=\"learned-error\"", "value=\"1914-07-01\"", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
        assertThat(history(new ItemKey(ItemKind.LEARNING, "too-early"))).isEmpty();
    }

    @Test
    void a_source_that_the_bibliography_lacks_is_added_with_what_cites_it() {
        var sheet = Sheet.of(ItemKind.PRIOR);
        var typed = Typed.of(Filling.of(sheet, RecordFixtures.prior()));
        typed.put("observer", "SO");
        typed.put("target", "NO");
        typed.take(Provenances.CITATIONS, Map.of());
        typed.put("newSource.title", "The Green Book");
        typed.put("newSource.author", "Müller, A. and Meyer, B.");
        typed.put("newSource.year", "1931");
        typed.put("newSource.locator", "p. 7");
        curator.get(AT + "/edit/prior/new");

        curator.post(AT + "/edit/prior", sent(typed.values())).is(303);

        assertThat(records.at(CASE).priors()).anySatisfy(it -> {
            assertThat(it.id()).isEqualTo("so-no");
            assertThat(it.provenance().citations())
                    .singleElement()
                    .hasToString("Citation[source=muller-1931, locator=p. 7, note=null]");
        });
    }

    @Test
    void a_new_source_keeps_its_words_while_something_else_is_wrong() {
        var typed = Typed.of(Filling.of(Sheet.of(ItemKind.PRIOR), RecordFixtures.prior()));
        typed.put("threat", "a lot");
        typed.put("newSource.title", "The Yellow Book");
        curator.get(AT + "/edit/prior/new");

        var refused = curator.post(AT + "/edit/prior", sent(typed.values())).is(422);

        assertThat(Form.in(refused.text()).get("newSource.title")).isEqualTo("The Yellow Book");
        assertThat(records.at(CASE).sources()).noneMatch(it -> it.title().equals("The Yellow Book"));
    }

    @Test
    void the_form_of_a_move_weighs_less_than_60_kilobytes() {
        var july = records.at(new CrisisId("july-1914"));
        var heaviest = july.moves().stream()
                .max(Comparator.comparingInt(it -> RecordJson.write(it).length()))
                .orElseThrow();

        for (var form : List.of("/edit/move/" + heaviest.id(), "/edit/move/new")) {
            assertThat(curator.get("/cases/july-1914" + form).is(200).text().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(60_000);
        }
    }

    @Test
    void moves_and_sources_are_suggested_and_named_by_what_was_suggested_or_by_words() {
        assertThat(curator.get(AT + "/edit/names/move").is(200).text()).contains("[so-ultimatum]");
        assertThat(curator.get(AT + "/edit/names/source").is(200).text()).contains("[");
        curator.get(AT + "/edit/names/aim").is(404);
        var form = Form.in(curator.get(AT + "/edit/move/new").is(200).text());
        assertThat(curator.get(AT + "/edit/move/new").text()).contains("data-from=\"" + AT + "/edit/names/move\"");

        var asked = curator.post(
                AT + "/edit/move", form.with("reactionTo", "no such thing").sent());

        assertThat(asked.is(422).text()).contains("“no such thing” is no move of this case", "id=\"reactionTo-error\"");
        assertThat(Form.in(asked.text()).get("reactionTo")).isEqualTo("no such thing");
        var shown = Form.in(curator.get(AT + "/edit/move/new?reactionTo=so-ultimatum")
                        .text())
                .get("reactionTo");
        assertThat(shown).endsWith("[so-ultimatum]").contains("The South");
    }

    @Test
    void one_more_line_is_asked_for_without_losing_a_word() {
        curator.get(AT + "/edit/move/new");
        var more = curator.post(AT + "/edit/move", "more", "links", "title", "half typed", "links.0.kind", "ANSWERS")
                .is(200)
                .text();

        assertThat(more).contains("half typed", "links.1.kind", "links.2.kind");
        assertThat(Form.in(more).get("links.0.kind")).isEqualTo("ANSWERS");
    }

    @Test
    void a_retraction_says_first_what_rests_on_it_and_takes_nothing_else_along() {
        assertThat(curator.get(NOTE + "/retraction").is(200).text())
                .contains("Rests on it: 1", "North learns", "Names it:", "The North accepts nearly all demands");
    }

    @Test
    void two_editors_of_one_item_meet_on_a_page_that_loses_nothing() {
        var address = AT + "/edit/move/no-reply";
        var mine = Form.in(curator.get(address).is(200).text());
        var theirs = Form.in(colleague.get(address).is(200).text());
        var version = theirs.get("seen");
        colleague
                .post(
                        address,
                        theirs.with("title", "Their title")
                                .with("label", "Their label")
                                .with("reason", "Found in Vienna.")
                                .sent())
                .is(303);

        mine.with("title", "My title").with("importance", "3").with("reason", "Found in Belgrade.");
        var met = curator.post(address, mine.sent()).is(409).text();
        assertThat(met)
                .contains("E. Ditor", "Found in Vienna.", "Their title", "My title", "Found in Belgrade.")
                .contains("The North accepts nearly all demands", "Their label", "2, labelled where there is room");
        var merge = Form.in(met);
        assertThat(merge.get("base")).isEqualTo(version);
        assertThat(merge.get("pick.label")).isEqualTo("theirs");
        assertThat(merge.get("pick.importance")).isEqualTo("mine");
        assertThat(merge.get("pick.title")).isEmpty();

        assertThat(curator.post(address, merge.sent()).is(422).text()).contains("Choose theirs or yours: Title.");
        curator.post(
                        address,
                        merge.with("pick.title", "mine")
                                .with("title", "Both titles")
                                .sent())
                .is(303);

        var merged = (Move) Objects.requireNonNull(
                history(new ItemKey(ItemKind.MOVE, "no-reply")).getLast().item());
        assertThat(merged.title()).isEqualTo("Both titles");
        assertThat(merged.label()).isEqualTo("Their label");
        assertThat(merged.importance()).isEqualTo(3);
        assertThat(merged.account()).isEqualTo(RecordFixtures.reply().account());
    }

    @Test
    void a_form_sent_twice_saves_once() {
        var address = AT + "/edit/aim/aim-so-no";
        var form = Form.in(curator.get(address).is(200).text())
                .with("issue", "the river and the bridge")
                .with("reason", "The map.");
        curator.post(address, form.sent()).is(303);
        curator.post(address, form.sent()).is(303);
        assertThat(history(new ItemKey(ItemKind.AIM, "aim-so-no"))).hasSize(2);
    }

    @Test
    void a_stale_retraction_shows_what_changed_and_is_then_made_or_not() {
        var key = new ItemKey(ItemKind.MOVE, "overtaken");
        var address = AT + "/edit/move/overtaken";
        followed(added(RecordFixtures.move("overtaken")));
        var asked = Form.in(colleague.get(address + "/retraction").is(200).text());
        var form = Form.in(curator.get(address).is(200).text()).with("title", "Somebody else’s title");
        curator.post(address, form.with("reason", "The map.").sent()).is(303);

        var met = colleague
                .post(
                        address + "/retraction",
                        asked.with("reason", "Not in the file.").sent())
                .is(409)
                .text();

        assertThat(met)
                .contains(
                        "C. Urator",
                        "The map.",
                        "Somebody else’s title",
                        RecordFixtures.move("overtaken").title());
        assertThat(met).contains("Retract it anyway", "href=\"" + address + "\">Keep it");
        assertThat(history(key)).hasSize(2);
        var again = Form.in(met);
        assertThat(again.get("reason")).isEqualTo("Not in the file.");
        colleague.post(address + "/retraction", again.sent()).is(303);
        assertThat(history(key)).hasSize(3).last().matches(ItemVersion::retracted);
        assertThat(colleague.post(address + "/retraction", again.sent()).is(409).text())
                .contains("It was retracted already, so nothing is left to do.")
                .doesNotContain("Retract it anyway");
        assertThat(history(key)).hasSize(3);
    }

    private Browser.Page added(Item item) {
        var sheet = Sheet.of(item.key().kind());
        var all = AT + "/edit/" + sheet.path();
        curator.get(all + "/new").is(200);
        return curator.post(all, fields(sheet, item, item.key().id()));
    }

    @Test
    void loading_the_files_again_keeps_what_a_curator_changed() {
        var crisis = new CrisisId("loaded-again");
        var at = "/cases/loaded-again/edit/move/so-ultimatum";
        var loaded = commands.send(RecordFixtures.smallCase(crisis), "casebook");
        written.await(CaseRecords.PROJECTION, loaded.revision());
        written.await(Threats.PROJECTION, loaded.revision());
        var form = Form.in(curator.get(at).is(200).text());
        curator.post(
                        at,
                        form.with("title", "By a curator")
                                .with("reason", "The minutes.")
                                .sent())
                .is(303);

        var again = RecordFixtures.smallCase(crisis).items().stream()
                .map(it -> it.item() instanceof Move
                        ? new Filed(RecordFixtures.ultimatum("By the file"), "a new edition", "moves.yaml:1")
                        : it)
                .toList();
        var load = commands.send(new LoadCase(crisis, again), "casebook", null, CaseLoad.class);

        assertThat(Objects.requireNonNull(load.result()).conflicts())
                .singleElement()
                .asString()
                .contains("moves.yaml:1", "was changed in the browser");
        assertThat(records.at(crisis).moves()).extracting(Move::title).containsExactly("By a curator");
    }

    private static String[] sent(Map<String, String> values) {
        return values.entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new);
    }
}
