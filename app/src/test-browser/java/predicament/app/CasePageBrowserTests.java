package predicament.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class CasePageBrowserTests {

    private static final String CASE = "/cases/july-1914";
    private static final String GATE = "section[aria-label='Others’ onsets are closed']";
    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private BrowserContext visitor;

    @BeforeAll
    static void open() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) playwright.close();
    }

    @AfterEach
    void leave() {
        if (visitor != null) visitor.close();
    }

    @Test
    void the_slider_moves_the_hour_and_the_address_follows() {
        var page = visit(CASE, DESK);
        var before = page.locator("#now").textContent();

        page.locator("#scrub").press("ArrowRight");

        assertThat(page.locator("#now")).not().hasText(before);
        assertThat(page).hasURL(Pattern.compile("[?&]at=1914-"));
        var first = page.url();

        page.locator("#scrub").press("ArrowRight");

        assertThat(page).not().hasURL(first);
        assertThat(page.locator("#matrix td a .v").first()).isVisible();
    }

    @Test
    void seen_by_germany_the_page_tells_what_germany_did_not_know() {
        var page = visit(CASE, DESK);

        page.locator("#as").selectOption(new SelectOption().setLabel("Germany"));

        assertThat(heading(page, "What Germany did not know yet")).isVisible();
    }

    @Test
    void without_scripts_the_figure_has_its_moves_and_its_tables() {
        var page = visit(
                CASE,
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(DESK, 900));

        assertThat(page.locator("svg.figure-svg a.move").first()).isAttached();
        assertThat(page.locator("#matrix")).isVisible();
        page.locator("summary:has-text('Show the figure as tables')").click();
        assertThat(page.locator("details.table table.data").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", CASE, CASE + "/moves", CASE + "/packet"})
    void a_phone_never_scrolls_sideways(String address) {
        var page = visit(address, PHONE);

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", CASE, CASE + "/packet", "/about/method"})
    void axe_finds_nothing_to_mend(String address) {
        var page = visit(address, DESK);

        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(it -> it.getId() + " at "
                                + it.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .limit(5)
                                        .toList())
                        .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void a_new_reader_seals_an_annotation_blind_and_the_gate_opens() {
        var page = visit(CASE, DESK);
        assertThat(page.locator(GATE)).isVisible();

        signUp(page, "browser.reader");
        page.locator("#begins").fill("1914-07-25");
        page.locator("#ends").fill("1914-07-26");
        page.locator("#rationale").fill("<script>window.x=1</script>\n\n**bold** [a](javascript:alert(1))");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Seal")).click();

        assertThat(heading(page, "How B. Reader reads it")).isVisible();
        assertThat(page.locator(".annotation .chip").first()).hasText("blind");
        assertThat(page.locator(".annotation .prose strong")).hasText("bold");
        assertThat(page.locator(".prose script, a[href^='javascript:' i]")).hasCount(0);
        assertThat(page.evaluate("typeof window.x")).isEqualTo("undefined");

        page.navigate(at(CASE));

        assertThat(heading(page, "The July Crisis, 1914")).isVisible();
        assertThat(page.locator(GATE)).hasCount(0);
    }

    private void signUp(Page page, String userName) {
        page.navigate(at("/sign-up?back=" + CASE + "/annotations/new"));
        page.locator("#name").fill("B. Reader");
        page.locator("#userName").fill(userName);
        page.locator("#password").fill("four quiet words here");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Open the account"))
                .click();
        assertThat(page).hasURL(at(CASE + "/annotations/new"));
    }

    private Page visit(String address, int width) {
        return visit(address, new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private Page visit(String address, Browser.NewContextOptions options) {
        visitor = browser.newContext(options);
        var page = visitor.newPage();
        page.navigate(at(address));
        return page;
    }

    private String at(String address) {
        return "http://127.0.0.1:" + port + address;
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }
}
