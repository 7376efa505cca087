package predicament.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for every page: its HTML is valid, axe finds nothing to mend, and a phone does not scroll sideways. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class PagesBrowserTests {

    private static final String JULY = "/cases/july-1914";
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    /** The cookies of somebody who has looked, and of a curator: what comes before is done once for all pages. */
    private static @Nullable String looked;

    private static @Nullable String curates;
    private static int curators;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    static Stream<String> closed() {
        return Stream.of(
                "/",
                "/cases",
                "/cases?q=nowhere",
                JULY,
                JULY + "?as=DE&move=de-blank-cheque",
                JULY + "/moves",
                JULY + "/moves/de-blank-cheque",
                JULY + "/perceptions",
                JULY + "/dyads/RU-DE",
                JULY + "/sources",
                JULY + "/theories",
                JULY + "/laboratory",
                JULY + "/theories/why",
                JULY + "/theories/critics",
                JULY + "/history",
                JULY + "/history?item=move/de-blank-cheque",
                JULY + "/history/diff?after=1000&upto=1001",
                JULY + "/branches",
                JULY + "/branches/new?move=de-blank-cheque",
                JULY + "/annotations",
                JULY + "/annotations/new",
                JULY + "/packet",
                JULY + "?at=nonsense",
                "/cases/cuba-1962",
                "/sign-up",
                "/sign-in",
                "/compare",
                JULY + "/worlds",
                "/theories",
                "/theories/spiral-model",
                "/theories/defensive-realism",
                "/theories/critics",
                "/about/method",
                "/accessibility",
                "/nowhere");
    }

    static Stream<String> opened() {
        return Stream.of(
                "/theories/spiral-model",
                JULY,
                JULY + "/theories",
                JULY + "/laboratory?theory=T3&O=0.5&d=0.1",
                JULY + "/theories/why?theory=T2&at=1914-07-31T12:00",
                JULY + "/theories/critics?pair=DE-RU",
                "/theories/critics",
                "/compare",
                JULY + "/branches",
                JULY + "/branches/trial?at=1914-07-01&without=de-blank-cheque",
                JULY + "/branches/trial/move?at=1914-07-01&without=de-blank-cheque",
                JULY + "/annotations",
                JULY + "/annotations/new",
                JULY + "/packet");
    }

    static Stream<String> curators() {
        return Stream.of(
                JULY + "/moves/de-blank-cheque",
                JULY + "/edit",
                JULY + "/edit?kind=source",
                JULY + "/edit/move/de-blank-cheque",
                JULY + "/edit/move/new",
                JULY + "/edit/learning/new?move=de-blank-cheque",
                JULY + "/edit/assessment/new",
                JULY + "/edit/description/case",
                JULY + "/edit/move/de-blank-cheque/retraction",
                "/cases/new",
                JULY + "/edit/reading/loss-of-control",
                JULY + "/edit/reading/loss-of-control/overrides",
                JULY + "/edit/reading/loss-of-control/overrides/move/de-blank-cheque",
                JULY + "/edit/reading/loss-of-control/overrides/aim/aim-de-ru-risk/retraction");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_page_is_sound(String address) throws InterruptedException, ExecutionException {
        var page = chromium.page(new NewContextOptions().setViewportSize(DESK, 900));

        isSound(page, address);
    }

    @ParameterizedTest
    @MethodSource("opened")
    void a_page_is_sound_after_a_look(String address) throws InterruptedException, ExecutionException {
        if (looked == null) looked = looked();

        var page = visitor(looked);
        assertThat(isSound(page, address)).isEqualTo(200);
        assertThat(lookFirst(page).count()).as("a gate").isZero();
    }

    @ParameterizedTest
    @MethodSource("curators")
    void a_page_for_curators_is_sound(String address) throws InterruptedException, ExecutionException {
        if (curates == null) curates = curator().context().storageState();

        assertThat(isSound(visitor(curates), address)).isEqualTo(200);
    }

    @Test
    void what_is_not_valid_is_found() throws InterruptedException, ExecutionException {
        var page =
                "<!DOCTYPE html><html lang=\"en\"><title>A page</title><p><div>No paragraph holds this.</div></p></html>";

        assertThat(HtmlValidator.flaws(page).get()).singleElement().asString().contains("p");
        assertThat(HtmlValidator.flaws(page.replace("<div>", "<i>").replace("</div>", "</i>"))
                        .get())
                .isEmpty();
    }

    @Test
    void a_form_that_came_back_and_two_versions_side_by_side_are_sound()
            throws InterruptedException, ExecutionException {
        var address = at(JULY + "/edit/prior/prior-de-ru");
        var page = curator();
        page.navigate(address);
        page.locator("#threat").fill("a lot");
        page.keyboard().press("Enter");
        page.locator(".notice.error").waitFor();
        assertThat(page.locator("#threat").getAttribute("aria-invalid")).isEqualTo("true");
        isSoundAsShown(page, "a form that came back");

        page.setViewportSize(DESK, 900);
        var mine = page.context().newPage();
        mine.navigate(address);
        page.navigate(address);
        page.locator("#threat").fill("61");
        page.locator("#reason").fill("The other page came first.");
        page.keyboard().press("Enter");
        page.locator(".notice.done").waitFor();
        mine.locator("#threat").fill("62");
        mine.locator("#reason").fill("This page came second.");
        mine.keyboard().press("Enter");
        mine.locator(".notice.conflict").waitFor();

        assertThat(mine.locator("h1").textContent()).isEqualTo("Changed in the meantime");
        isSoundAsShown(mine, "two versions side by side");
    }

    private Page visitor(String cookies) {
        return chromium.page(new NewContextOptions().setViewportSize(DESK, 900).setStorageState(cookies));
    }

    private String looked() {
        var page = chromium.page(new NewContextOptions());
        page.navigate(at(JULY));
        lookFirst(page).click();
        return page.context().storageState();
    }

    private static Locator lookFirst(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName(Pattern.compile("look first", Pattern.CASE_INSENSITIVE)));
    }

    private Page curator() {
        var page = chromium.page(new NewContextOptions().setViewportSize(DESK, 900));
        var name = "curates.pages" + ++curators;
        page.navigate(at("/sign-up"));
        page.locator("[name=name]").fill("C. Urator");
        page.locator("[name=userName]").fill(name);
        page.locator("[name=password]").fill("a few words in a row");
        page.keyboard().press("Enter");
        page.waitForURL(it -> !it.contains("sign-up"));
        Curators.make(jdbc, name);
        return page;
    }

    /** Answers the status, since pages of failures are to be sound too. */
    private int isSound(Page page, String address) throws InterruptedException, ExecutionException {
        var answer = Objects.requireNonNull(page.navigate(at(address)));
        var flaws = HtmlValidator.flaws(answer.text());

        isSoundAsShown(page, address);
        assertThat(flaws.get()).as("validity of %s", address).isEmpty();
        return answer.status();
    }

    private static void isSoundAsShown(Page page, String address) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(violations(axe(page))).as("axe on %s", address).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations(axe(page).withRules(OF_COLOUR)))
                .as("axe on %s in the dark", address)
                .isEmpty();
        page.setViewportSize(PHONE, 844);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a phone", address)
                .isLessThanOrEqualTo(PHONE);
    }

    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(it -> it.getId() + " at "
                        + it.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .limit(5)
                                .toList())
                .toList();
    }

    private String at(String address) {
        return "http://127.0.0.1:" + port + address;
    }
}
