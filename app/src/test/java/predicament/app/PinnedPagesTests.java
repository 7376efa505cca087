package predicament.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import predicament.app.perception.Threats;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.app.record.RecordJson;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;

/**
 * What is cited stays: every address of a case, and every page over all cases, gives at a revision what it gave before
 * anything was corrected, recorded or retracted, to whoever has looked and to whoever has not.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class PinnedPagesTests {

    private static final CrisisId CRISIS = new CrisisId("pinned-pages");
    private static final String CASE = "/cases/pinned-pages";

    /** Stands in every text that is corrected or added later, and in none before. */
    private static final String MARK = "Quaestio";

    /** Forms of the one who writes, which work on what stands now, and what is no page of the record. */
    private static final Set<String> NOT_OF_A_REVISION = Set.of(
            "/",
            "/about/keys",
            "/about/method",
            "/accessibility",
            "/sign-in",
            "/sign-up",
            "/admin/first",
            "/admin/people",
            "/theories",
            "/cases/new",
            "/cases/{slug}/edit",
            "/cases/{slug}/edit/names/{kind}",
            "/cases/{slug}/edit/reading/{id}/overrides",
            "/cases/{slug}/edit/reading/{reading}/overrides/{kind}/{id}",
            "/cases/{slug}/edit/reading/{reading}/overrides/{kind}/{id}/retraction",
            "/cases/{slug}/edit/{kind}/new",
            "/cases/{slug}/edit/{kind}/{id}",
            "/cases/{slug}/edit/{kind}/{id}/retraction",
            "/cases/{slug}/annotations/new",
            "/cases/{slug}/annotations/{id}/edit",
            "/cases/{slug}/annotations/{id}/withdraw",
            "/cases/{slug}/branches/{id}/edit",
            "/cases/{slug}/branches/{id}/edit/move");

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void what_an_address_gives_at_a_revision_stays_whatever_is_corrected_later() {
        send(RecordFixtures.fullCase(CRISIS));
        var annotation = annotated("pinned.first", "A first rationale");
        var branch = branched("pinned.other", "A first branch");
        var revision = send(new RecordItem(CRISIS, RecordFixtures.move("patrol")));
        var addresses = addresses(annotation, branch, revision);
        assertThat(addresses.keySet()).containsAll(served());
        var stranger = new Browser(port);
        var looked = new Browser(port);
        looked.get(CASE);
        looked.post(CASE + "/look").is(303);
        var closedBefore = read(stranger, addresses);
        var openBefore = read(looked, addresses);

        correctEverything();
        annotated("pinned.second", MARK);
        branched("pinned.third", MARK);

        assertThat(looked.get(CASE).text()).contains(MARK);
        assertThat(looked.get(CASE + "/moves.csv").text()).contains(MARK);
        assertSame(closedBefore, read(stranger, addresses));
        assertSame(openBefore, read(looked, addresses));
        assertThat(String.join("\n", openBefore.values())).doesNotContain(MARK);
    }

    private static void assertSame(Map<String, String> before, Map<String, String> after) {
        var moved = new ArrayList<String>();
        before.forEach((pattern, text) -> {
            if (!text.equals(after.get(pattern))) moved.add(pattern + "\n" + difference(text, after.get(pattern)));
        });
        assertThat(moved).isEmpty();
    }

    private static String difference(String before, String after) {
        var at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) at++;
        return "  was: %s%n  is:  %s".formatted(around(before, at), around(after, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 160))
                .replace('\n', ' ');
    }

    /** Every address that a case or the whole casebook is read at, by its pattern, pinned. */
    private static Map<String, String> addresses(String annotation, String branch, long revision) {
        var pages = new LinkedHashMap<String, String>();
        for (var page : List.of(
                "",
                ".svg",
                ".png",
                ".pdf",
                "/learnings.csv",
                "/learnings.json",
                "/moves",
                "/moves.csv",
                "/moves.json",
                "/packet",
                "/packet.pdf",
                "/packet.zip",
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
                "/theories/critics",
                "/theories/why",
                "/laboratory",
                "/history",
                "/worlds",
                "/branches",
                "/branches/new",
                "/annotations",
                "/annotations.csv",
                "/annotations.json")) pages.put("/cases/{slug}" + page, CASE + page + "?rev=" + revision);
        pages.put("/cases/{slug}/moves/{id}", CASE + "/moves/so-ultimatum?rev=" + revision);
        var pair = "/cases/{slug}/dyads/{observer:[A-Za-z]{2,4}}-{target:[A-Za-z]{2,4}}";
        pages.put(pair, CASE + "/dyads/NO-SO?at=1914-07-30&rev=" + revision);
        pages.put(pair + ".json", CASE + "/dyads/NO-SO.json?at=1914-07-30&rev=" + revision);
        pages.put(
                "/cases/{slug}/branches/trial",
                CASE + "/branches/trial?at=1914-07-01&without=so-ultimatum&rev=" + revision);
        pages.put("/cases/{slug}/branches/trial/move", CASE + "/branches/trial/move?at=1914-07-01&rev=" + revision);
        pages.put("/cases/{slug}/branches/{id}", branch + "?rev=" + revision);
        pages.put("/cases/{slug}/branches/{id}/numbers.csv", branch + "/numbers.csv?rev=" + revision);
        pages.put("/cases/{slug}/branches/{id}/figure.svg", branch + "/figure.svg?rev=" + revision);
        pages.put("/cases/{slug}/annotations/{id}", annotation + "?rev=" + revision);
        for (var ending : List.of("", ".svg", ".png", ".csv", ".json"))
            pages.put(
                    "/cases/{slug}/history/diff" + ending,
                    CASE + "/history/diff%s?after=%d&upto=%d".formatted(ending, revision - 1, revision));
        pages.put(
                "/api/v1/cases/{slug}/threat",
                "/api/v1/cases/pinned-pages/threat?observer=NO&target=SO&at=1914-07-30&rev=" + revision);
        pages.put("/compare", "/compare?rev=" + revision);
        pages.put("/cases", "/cases?rev=" + revision);
        pages.put("/cases.csv", "/cases.csv?rev=" + revision);
        pages.put("/cases.json", "/cases.json?rev=" + revision);
        pages.put("/theories/{slug}", "/theories/spiral-model?rev=" + revision);
        return pages;
    }

    private Set<String> served() {
        var served = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("predicament")) return;
            if (mapping.getMethodsCondition().getMethods().stream()
                    .allMatch(it -> it.name().equals("GET"))) served.addAll(mapping.getPatternValues());
        });
        served.removeIf(it -> it.startsWith("/error") || it.startsWith("/failing/") || NOT_OF_A_REVISION.contains(it));
        return served;
    }

    private static Map<String, String> read(Browser browser, Map<String, String> addresses) {
        var read = new LinkedHashMap<String, String>();
        addresses.forEach((pattern, path) -> read.put(pattern, plain(pattern, path, browser)));
        return read;
    }

    /** Without what differs from one request to the next; of a packed or typeset file what it holds. */
    private static String plain(String pattern, String path, Browser browser) {
        if (pattern.endsWith(".pdf")) return typeset(browser.bytes(path));
        if (pattern.endsWith(".zip")) return unpacked(browser.bytes(path));
        var page = browser.get(path);
        return page.status() + " "
                + page.text()
                        .replaceAll("\"request\":\"[^\"]+\"", "")
                        .replaceAll("name=\"_csrf\"[^>]*value=\"[^\"]+\"", "")
                        .replaceAll("name=\"key\" value=\"[^\"]+\"", "");
    }

    private static String unpacked(byte[] bytes) {
        var held = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                held.append(entry.getName()).append('\n');
                held.append(
                        entry.getName().endsWith(".pdf")
                                ? typeset(content)
                                : new String(content, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(held).isNotEmpty();
        return held.toString();
    }

    private static String typeset(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String annotated(String userName, String rationale) {
        var author = new Browser(port).signedUp(userName, rationale);
        author.get(CASE + "/annotations/new");
        return author.post(
                        CASE + "/annotations",
                        "judgement",
                        "SPIRAL_BEGAN",
                        "confidence",
                        "LOW",
                        "begins",
                        "1914-07-25",
                        "rationale",
                        rationale)
                .leads();
    }

    private String branched(String userName, String title) {
        var author = new Browser(port).signedUp(userName, title);
        author.get(CASE + "/branches/new");
        return author.post(CASE + "/branches", "at", "1914-07-01", "title", title, "without", "so-ultimatum")
                .leads();
    }

    /** Every item gets the mark in each of its texts; one is retracted, one is added, and a case joins the casebook. */
    private void correctEverything() {
        for (var item : RecordFixtures.items()) {
            var marked = marked(item);
            if (!marked.equals(item)) send(new CorrectItem(CRISIS, marked, 1, MARK));
        }
        send(new RetractItem(CRISIS, RecordFixtures.move("patrol").key(), 1, MARK));
        send(new RecordItem(CRISIS, RecordFixtures.move("second-patrol", MARK)));
        send(RecordFixtures.smallCase(new CrisisId("joins-later")));
    }

    private static Item marked(Item item) {
        var json = RecordJson.write(item)
                .replaceAll(
                        "\"(account|title|label|summary|question|name|shortName|office|issue|scholar)\":\"",
                        "$0" + MARK + " ")
                .replace("\"level\":\"ACUTE\"", "\"level\":\"WATCH\"")
                .replace("\"threat\":35", "\"threat\":70");
        return RecordJson.item(json);
    }

    private long send(Object command) {
        var revision = commands.send(command, "person-who-left").revision();
        for (var projection : List.of(CaseRecords.PROJECTION, Threats.PROJECTION))
            assertThat(readYourWrites.await(projection, revision, Duration.ofMinutes(1)))
                    .isTrue();
        return revision;
    }
}
