package predicament.app.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.CrisisCommand.OpenCrisis;
import predicament.domain.crisis.CrisisId;

/** A curator founds a case in the browser, and every page of a case that holds nothing yet opens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class FoundingJourneyTests {

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
    void twoCuratorsCome() {
        one = one.or(() -> Optional.of(Curators.signedUp(port, jdbc, "founds.one", "F. Ounder")));
        other = other.or(() -> Optional.of(Curators.signedUp(port, jdbc, "founds.two", "S. Econd")));
        curator = one.orElseThrow();
        colleague = other.orElseThrow();
    }

    private static Form filled(Form form, String slug) {
        return form.with("title", "The Fashoda incident, 1898")
                .with("slug", slug)
                .with("question", "Who could give way?")
                .with("summary", "Two expeditions meet on the Nile.")
                .with("region", "Africa")
                .with("tempo", "CRISIS")
                .with("from", "1898-07-10")
                .with("to", "1898-11-04")
                .with("clock", "Europe/Paris")
                .with("clockName", "Paris time")
                .with("states.0.id", "FR")
                .with("states.0.name", "France")
                .with("states.0.adjective", "French")
                .with("states.0.capital", "Paris")
                .with("states.1.id", "UK")
                .with("states.1.name", "Britain")
                .with("states.1.adjective", "British")
                .with("states.1.capital", "London")
                .with("states.1.zone", "Europe/London");
    }

    private Form form(Browser by) {
        return Form.in(by.get("/cases/new").is(200).text());
    }

    @Test
    void a_case_is_founded_in_one_commit_and_leads_to_its_editing() {
        assertThat(curator.get("/cases").text()).contains("href=\"/cases/new\"");

        var leads = curator.post("/cases", filled(form(curator), "fashoda-1898").sent())
                .leads();

        assertThat(leads).isEqualTo("/cases/fashoda-1898/edit");
        assertThat(curator.get(leads).is(200).text())
                .contains("The case was founded.", "Nothing here yet.", "/cases/fashoda-1898/edit/move/new");
        var record = records.at(new CrisisId("fashoda-1898"));
        assertThat(record.description().title()).isEqualTo("The Fashoda incident, 1898");
        assertThat(record.description().opensFrom())
                .isEqualTo(record.description().from());
        assertThat(record.description().opensAt())
                .isEqualTo(record.description().to());
        assertThat(record.description().horizonDays()).isEqualTo(30);
        assertThat(record.actors())
                .extracting(Actor::shortName, Actor::head, it -> it.zone().getId())
                .containsExactly(tuple("France", "Fra.", "Europe/Paris"), tuple("Britain", "Bri.", "Europe/London"));
        assertThat(jdbc.sql("select count(distinct revision) from recorded_item where crisis = 'fashoda-1898'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(new Browser(port).get("/cases").text()).contains("The Fashoda incident, 1898");
    }

    @Test
    void an_address_is_made_from_the_title_and_kept_apart_from_others() {
        var form = filled(form(curator), "").with("title", "Übergabe von Fâchoda");

        assertThat(curator.post("/cases", form.sent()).leads()).isEqualTo("/cases/ubergabe-von-fachoda/edit");
        assertThat(curator.post("/cases", form.sent()).leads()).isEqualTo("/cases/ubergabe-von-fachoda-2/edit");
    }

    @ParameterizedTest
    @CsvSource({
        "july-1914, There is a case “july-1914” already",
        "new, “new” is the address of this form",
        "Two Words, “Two Words” cannot be an address",
        "../etc, “../etc” cannot be an address"
    })
    void an_address_that_cannot_be_had_gets_a_sentence_and_nothing_is_lost(String slug, String sentence) {
        var refused = curator.post("/cases", filled(form(curator), slug).sent())
                .is(422)
                .text();

        assertThat(refused).contains("href=\"#slug\">" + sentence, "id=\"slug-error\"", "Two expeditions meet");
        assertThat(Form.in(refused).get("states.1.name")).isEqualTo("Britain");
    }

    @Test
    void a_case_needs_two_states_with_codes_of_their_own_and_a_span() {
        var empty = curator.post("/cases", form(curator).sent()).is(422).text();
        assertThat(empty)
                .contains("A crisis lies between at least two states", "Fill this in: title.", "Fill this in: begins.")
                .doesNotContain("href=\"#opensAt\"");

        var same = filled(form(curator), "same-codes").with("states.1.id", "FR").with("to", "1897-01-01");
        assertThat(curator.post("/cases", same.sent()).is(422).text())
                .contains("Two states have the same code.", "ends (1 January 1897) before it begins");

        var small = filled(form(curator), "small-codes").with("states.1.id", "uk");
        assertThat(curator.post("/cases", small.sent()).is(422).text())
                .contains("href=\"#states.1.id\">An actor has the code");
        assertThat(records.latestRevision(new CrisisId("small-codes"))).isZero();
    }

    @Test
    void one_more_state_is_asked_for_without_losing_a_word() {
        var more = filled(form(curator), "more").with("more", "states");

        assertThat(Form.in(curator.post("/cases", more.sent()).is(200).text()).get("states.1.capital"))
                .isEqualTo("London");
        assertThat(curator.post("/cases", more.sent()).text()).contains("states.3.name");
    }

    @Test
    void of_two_curators_who_found_the_same_case_at_once_one_is_told() throws Exception {
        var barrier = new CyclicBarrier(2);
        var forms = List.of(
                filled(form(curator), "at-once").sent(),
                filled(form(colleague), "at-once").sent());
        try (var both = Executors.newFixedThreadPool(2)) {
            var pages = both
                    .invokeAll(List.of(
                            founding(barrier, curator, forms.getFirst()),
                            founding(barrier, colleague, forms.getLast())))
                    .stream()
                    .map(it -> {
                        try {
                            return it.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();

            assertThat(pages).extracting(Browser.Page::status).containsExactlyInAnyOrder(303, 422);
            assertThat(pages)
                    .filteredOn(it -> it.status() == 422)
                    .allSatisfy(it -> assertThat(it.text()).contains("There is a case “at-once” already"));
        }
        assertThat(records.at(new CrisisId("at-once")).actors()).hasSize(2);
    }

    private static Callable<Browser.Page> founding(CyclicBarrier barrier, Browser by, String[] form) {
        return () -> {
            barrier.await();
            return by.post("/cases", form);
        };
    }

    @Test
    void only_curators_found_cases() {
        var stranger = new Browser(port);
        assertThat(stranger.get("/cases/new").leads()).startsWith("/sign-in?back=");
        assertThat(stranger.get("/cases").text()).doesNotContain("/cases/new");

        var reader = new Browser(port).signedUp("founds.nothing", "R. Eader");
        reader.get("/cases/new").is(403);
        reader.get("/cases");
        reader.post("/cases", "title", "Mine").is(403);
        curator.postBare("/cases", "title", "Mine").is(403);
    }

    static Stream<String> pages() {
        return Stream.of(
                "",
                ".svg",
                ".png",
                ".pdf",
                "/moves",
                "/moves.csv",
                "/moves.json",
                "/learnings.csv",
                "/learnings.json",
                "/perceptions",
                "/perceptions.csv",
                "/perceptions.json",
                "/sources",
                "/sources.bib",
                "/sources.csv",
                "/sources.json",
                "/sources.ris",
                "/theories",
                "/theories.csv",
                "/theories.json",
                "/theories/why",
                "/theories/why?theory=T2",
                "/theories/critics",
                "/laboratory",
                "/worlds",
                "/history",
                "/branches",
                "/branches/new",
                "/annotations",
                "/annotations/new",
                "/packet",
                "/packet.pdf",
                "/packet.zip");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_of_a_case_that_holds_nothing_yet_opens(String page) {
        for (var slug : List.of("holds-two-states", "holds-one-state", "holds-no-state")) {
            var opened = visitor(slug).get("/cases/" + slug + page);
            var needsPair = page.startsWith("/theories") || page.startsWith("/laboratory");
            assertThat(opened.status()).as(slug + page).isEqualTo(needsPair && !slug.contains("two") ? 404 : 200);
            if (opened.status() == 404) {
                assertThat(opened.text()).contains("fewer than two states, so there is no pair");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/moves",
                "/perceptions",
                "/sources",
                "/theories",
                "/laboratory",
                "/worlds",
                "/history",
                "/branches",
                "/packet"
            })
    void a_page_of_a_case_that_holds_nothing_yet_says_so(String page) {
        assertThat(visitor("holds-two-states")
                        .get("/cases/holds-two-states" + page)
                        .text())
                .contains("Nothing is recorded of this case yet: no move, and nobody’s view of a threat.");
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/cases",
        "/cases?q=sample",
        "/cases.csv",
        "/cases.json",
        "/compare",
        "/theories/spiral-model",
        "/theories/critics",
        "/theories/defensive-realism"
    })
    void pages_over_all_cases_open_beside_one_that_holds_nothing_yet(String page) {
        visitor("holds-no-state").get(page).is(200);
    }

    /** Somebody who has looked, so that every page of the case is open. */
    private Browser visitor(String slug) {
        var crisis = new CrisisId(slug);
        if (records.latestRevision(crisis) == 0) {
            var states = List.of(RecordFixtures.north(), RecordFixtures.south())
                    .subList(0, slug.contains("two") ? 2 : slug.contains("one") ? 1 : 0);
            var opened = commands.send(new OpenCrisis(crisis, RecordFixtures.description(), states), "person-who-left");
            written.await(CaseRecords.PROJECTION, opened.revision());
        }
        var visitor = new Browser(port);
        visitor.get("/cases/" + slug);
        visitor.post("/cases/" + slug + "/look");
        return visitor;
    }
}
