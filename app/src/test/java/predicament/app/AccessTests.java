package predicament.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: every address for a stranger, for a signed-in reader and for the one who wrote an annotation; and
 * what the blind gate keeps back on every page and in every file. An address that is missing here fails the test.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class AccessTests {

    private static final String JULY = "/cases/july-1914";
    private static final String WORDS = "a rationale that stands nowhere else";
    private static final String PAIR = "/cases/{slug}/dyads/{observer:[A-Za-z]{2,4}}-{target:[A-Za-z]{2,4}}";
    private static final String OVERRIDE = "/cases/{slug}/edit/reading/{reading}/overrides/{kind}/{id}";
    private static final List<String> SEAL =
            List.of("judgement", "SPIRAL_BEGAN", "confidence", "LOW", "begins", "1914-07-25", "rationale", WORDS);

    /** What only the gate's far side may show: a reader's words, a scholar's dating and a theory's onset. */
    private static final List<String> KEPT_BACK =
            List.of(WORDS, "W. Riter", "his standing example of statesmen", "Deterrence model, ", "(AH as challenger)");

    private static final Access OPEN = new Access(200, 200, 200);
    private static final Access GATED = new Access(403, 403, 200);
    private static final Access CURATORS = new Access(302, 403, 403);

    /** The status for a stranger, for a reader who sealed nothing, and for the annotation's author. */
    private record Access(int stranger, int reader, int author) {}

    private record Address(String method, String pattern, String path, Access access) {

        static Address get(String pattern, Access access) {
            return new Address("GET", pattern, pattern.replace("{slug}", "july-1914"), access);
        }

        static Address get(String pattern, String path, Access access) {
            return new Address("GET", pattern, path, access);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private static String annotation = "";
    private static String branch = "";

    private static Optional<Browser> reader = Optional.empty();

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Browser author = new Browser(0);

    @BeforeEach
    void anAnnotationIsSealed() {
        author = new Browser(port);
        if (annotation.isEmpty()) {
            author.signedUp("access.author", "W. Riter");
            author.get(JULY + "/annotations/new");
            annotation = author.post(JULY + "/annotations", SEAL.toArray(String[]::new))
                    .leads();
            author.get(JULY + "/branches/new");
            branch = author.post(JULY + "/branches", "at", "1914-07-01", "title", WORDS, "without", "de-blank-cheque")
                    .leads();
            return;
        }
        author.get("/sign-in");
        author.post("/sign-in", "userName", "access.author", "password", "a few words in a row")
                .is(303);
        author.get(JULY);
    }

    /** One for all addresses: reading opens no gate, and so many accounts at once would be refused. */
    private Browser aReader() {
        reader = reader.or(() -> Optional.of(new Browser(port).signedUp("access.reader", "R. Eader")));
        return reader.orElseThrow();
    }

    static Stream<Address> addresses() {
        return Stream.of(
                Address.get("/", OPEN),
                Address.get("/about/keys", OPEN),
                Address.get("/about/method", OPEN),
                Address.get("/accessibility", OPEN),
                Address.get("/admin/people", new Access(302, 403, 403)),
                Address.get("/admin/first", new Access(302, 404, 404)),
                Address.get("/sign-in", OPEN),
                Address.get("/sign-up", OPEN),
                Address.get("/cases", OPEN),
                Address.get("/cases.csv", OPEN),
                Address.get("/cases.json", OPEN),
                Address.get("/cases/{slug}", OPEN),
                Address.get("/cases/{slug}.png", OPEN),
                Address.get("/cases/{slug}.svg", OPEN),
                Address.get("/cases/{slug}.pdf", OPEN),
                Address.get("/cases/{slug}/learnings.csv", OPEN),
                Address.get("/cases/{slug}/learnings.json", OPEN),
                Address.get("/cases/{slug}/moves", OPEN),
                Address.get("/cases/{slug}/moves.csv", OPEN),
                Address.get("/cases/{slug}/moves.json", OPEN),
                Address.get("/cases/{slug}/moves/{id}", JULY + "/moves/de-blank-cheque", OPEN),
                Address.get("/cases/{slug}/packet", OPEN),
                Address.get("/cases/{slug}/packet.pdf", OPEN),
                Address.get("/cases/{slug}/packet.zip", OPEN),
                Address.get("/cases/{slug}/perceptions", OPEN),
                Address.get("/cases/{slug}/perceptions.csv", OPEN),
                Address.get("/cases/{slug}/perceptions.json", OPEN),
                Address.get(PAIR, JULY + "/dyads/DE-RU", OPEN),
                Address.get(PAIR + ".json", JULY + "/dyads/DE-RU.json", OPEN),
                Address.get("/cases/{slug}/sources", OPEN),
                Address.get("/cases/{slug}/sources.bib", OPEN),
                Address.get("/cases/{slug}/sources.csv", OPEN),
                Address.get("/cases/{slug}/sources.json", OPEN),
                Address.get("/cases/{slug}/sources.ris", OPEN),
                Address.get(
                        "/api/v1/cases/{slug}/threat", "/api/v1/cases/july-1914/threat?observer=DE&target=RU", OPEN),
                Address.get("/compare", OPEN),
                Address.get("/cases/{slug}/theories", OPEN),
                Address.get("/cases/{slug}/laboratory", OPEN),
                Address.get("/cases/{slug}/theories/why", OPEN),
                Address.get("/cases/{slug}/theories/critics", OPEN),
                Address.get("/cases/{slug}/history", OPEN),
                Address.get("/cases/new", CURATORS),
                Address.get("/cases/{slug}/edit", CURATORS),
                Address.get("/cases/{slug}/edit/names/{kind}", JULY + "/edit/names/move", CURATORS),
                Address.get(
                        "/cases/{slug}/edit/reading/{id}/overrides",
                        JULY + "/edit/reading/loss-of-control/overrides",
                        CURATORS),
                Address.get(OVERRIDE, JULY + "/edit/reading/loss-of-control/overrides/move/de-blank-cheque", CURATORS),
                Address.get(
                        OVERRIDE + "/retraction",
                        JULY + "/edit/reading/loss-of-control/overrides/move/de-blank-cheque/retraction",
                        CURATORS),
                Address.get("/cases/{slug}/edit/{kind}/new", JULY + "/edit/move/new", CURATORS),
                Address.get("/cases/{slug}/edit/{kind}/{id}", JULY + "/edit/move/de-blank-cheque", CURATORS),
                Address.get(
                        "/cases/{slug}/edit/{kind}/{id}/retraction",
                        JULY + "/edit/move/de-blank-cheque/retraction",
                        CURATORS),
                diff(""),
                diff(".svg"),
                diff(".png"),
                diff(".csv"),
                diff(".json"),
                Address.get("/cases/{slug}/theories.csv", GATED),
                Address.get("/cases/{slug}/theories.json", GATED),
                Address.get("/theories", OPEN),
                Address.get("/theories/{slug}", "/theories/spiral-model", OPEN),
                Address.get("/cases/{slug}/worlds", OPEN),
                Address.get("/cases/{slug}/branches", OPEN),
                Address.get("/cases/{slug}/branches/new", OPEN),
                Address.get(
                        "/cases/{slug}/branches/trial",
                        JULY + "/branches/trial?at=1914-07-01&without=de-blank-cheque",
                        OPEN),
                Address.get("/cases/{slug}/branches/trial/move", JULY + "/branches/trial/move?at=1914-07-01", OPEN),
                Address.get("/cases/{slug}/branches/{id}", "branch", OPEN),
                Address.get("/cases/{slug}/branches/{id}/numbers.csv", "branch/numbers.csv", GATED),
                Address.get("/cases/{slug}/branches/{id}/figure.svg", "branch/figure.svg", GATED),
                Address.get("/cases/{slug}/branches/{id}/edit", "branch/edit", new Access(302, 404, 200)),
                Address.get("/cases/{slug}/branches/{id}/edit/move", "branch/edit/move", new Access(302, 404, 200)),
                Address.get("/cases/{slug}/annotations", OPEN),
                Address.get("/cases/{slug}/annotations.csv", GATED),
                Address.get("/cases/{slug}/annotations.json", GATED),
                Address.get("/cases/{slug}/annotations/new", OPEN),
                Address.get("/cases/{slug}/annotations/{id}", "", OPEN),
                Address.get("/cases/{slug}/annotations/{id}/edit", "/edit", new Access(302, 404, 200)),
                Address.get("/cases/{slug}/annotations/{id}/withdraw", "/withdraw", new Access(302, 404, 200)));
    }

    /** Between two revisions that are not yet: the case stands at both. */
    private static Address diff(String ending) {
        return Address.get(
                "/cases/{slug}/history/diff" + ending, JULY + "/history/diff" + ending + "?after=1000&upto=1001", OPEN);
    }

    /** What is sent rather than read; tried one by one below. */
    private static final Set<String> SENT = Set.of(
            "POST /sign-in",
            "POST /sign-up",
            "POST /admin/first",
            "POST /admin/people/{person}",
            "POST /cases/{slug}/look",
            "POST /cases/{slug}/branches",
            "POST /cases/{slug}/branches/{id}/edit",
            "POST /cases/{slug}/branches/{id}/edit/changes",
            "POST /cases/{slug}/branches/{id}/edit/move",
            "POST /cases/{slug}/branches/{id}/edit/withdraw",
            "POST /cases",
            "POST " + OVERRIDE,
            "POST " + OVERRIDE + "/retraction",
            "POST /cases/{slug}/edit/{kind}",
            "POST /cases/{slug}/edit/{kind}/{id}",
            "POST /cases/{slug}/edit/{kind}/{id}/retraction",
            "POST /cases/{slug}/annotations",
            "POST /cases/{slug}/annotations/{id}/edit",
            "POST /cases/{slug}/annotations/{id}/withdraw");

    @Test
    void no_address_is_left_out() {
        var known = new TreeSet<>(SENT);
        addresses().map(Address::toString).forEach(known::add);

        var served = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("predicament")) return;
            var methods = mapping.getMethodsCondition().getMethods();
            var names = methods.isEmpty()
                    ? List.of("GET")
                    : methods.stream().map(Enum::name).toList();
            for (var pattern : mapping.getPatternValues()) {
                names.forEach(name -> served.add(name + " " + pattern));
            }
        });
        served.removeIf(it -> it.startsWith("GET /error") || it.startsWith("GET /failing/"));

        assertThat(known).containsAll(served);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_answers_each_role_as_it_should(Address address) {
        var path = placed(address.path());
        var stranger = new Browser(port);
        var reader = aReader();

        assertThat(stranger.get(path).status())
                .as("a stranger")
                .isEqualTo(address.access().stranger());
        assertThat(reader.get(path).status())
                .as("a reader")
                .isEqualTo(address.access().reader());
        assertThat(author.get(path).status())
                .as("the author")
                .isEqualTo(address.access().author());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void what_the_gate_keeps_back_is_nowhere_to_be_read_before_it_opens(Address address) {
        var path = placed(address.path());

        assertThat(new Browser(port).get(path).text()).doesNotContain(KEPT_BACK);
    }

    /** The address on the annotation or the branch that the author wrote, where it is of one. */
    private static String placed(String path) {
        if (path.startsWith("branch")) return branch + path.substring("branch".length());
        return path.isEmpty() || path.startsWith("/edit") || path.startsWith("/with") ? annotation + path : path;
    }

    @Test
    void once_one_has_sealed_the_kept_back_is_open() {
        assertThat(author.get(JULY + "/theories").text()).contains("(AH as challenger)", "his standing example");
        assertThat(author.get(JULY + "/annotations").text()).contains(WORDS);
    }

    @Test
    void only_its_author_revises_or_withdraws_an_annotation() {
        var reader = new Browser(port).signedUp("access.other", "O. Ther");
        reader.get(JULY);

        var fields = Stream.concat(SEAL.stream(), Stream.of("version", "1", "reason", "mine now"))
                .toArray(String[]::new);
        reader.post(annotation + "/edit", fields).is(404);
        reader.post(annotation + "/withdraw", "version", "1", "reason", "gone").is(404);

        for (var path : List.of("/edit", "/edit/changes", "/edit/move", "/edit/withdraw")) {
            reader.post(branch + path, "seen", "1", "title", "mine now", "remove", "so-ultimatum")
                    .is(404);
        }
        assertThat(author.get(branch).text()).contains(WORDS);

        assertThat(author.get(annotation).text()).contains(WORDS).doesNotContain("mine now", "withdrawn it");
    }

    @Test
    void only_a_curator_changes_the_record() {
        author.post("/cases", "title", "mine now").is(403);
        var override = "/edit/reading/loss-of-control/overrides/move/de-blank-cheque";
        for (var path : List.of(
                "/edit/move",
                "/edit/move/de-blank-cheque",
                "/edit/move/de-blank-cheque/retraction",
                override,
                override + "/retraction")) {
            author.post(JULY + path, "seen", "1", "title", "mine now", "reason", "so")
                    .is(403);
        }
        assertThat(author.get(JULY + "/moves/de-blank-cheque").text()).doesNotContain("mine now");
    }

    @Test
    void nothing_is_written_without_the_token_of_a_page() {
        for (var path : List.of(
                JULY + "/look",
                JULY + "/annotations",
                JULY + "/branches",
                branch + "/edit",
                annotation + "/withdraw",
                "/sign-up")) {
            assertThat(author.postBare(path, Arrays.copyOf(SEAL.toArray(String[]::new), SEAL.size()))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }
}
