package predicament.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class CasePageBrowserTests {

    private static final String CASE = "/cases/july-1914";
    private static final String GATE = "section[aria-label='Others’ onsets are closed']";
    private static final int DESK = 1440;
    private static final int PHONE = 390;

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

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

    @Test
    void on_paper_the_figure_comes_last_with_its_days_above_it() {
        var page = visit(CASE, new Browser.NewContextOptions().setViewportSize(720, 1000));
        assertThat(page.locator("#md-figure-svg .on-paper")).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        var days = page.locator("#md-figure-svg .on-paper").boundingBox();
        assertThat(days.y)
                .isGreaterThan(page.locator("#matrix").boundingBox().y)
                .isGreaterThanOrEqualTo(page.locator("#md-figure-svg").boundingBox().y);
        assertThat(page.locator("#md-overview-svg")).isHidden();
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

    @Test
    void a_number_in_the_matrix_opens_its_arithmetic_down_to_the_same_number() {
        var page = visit(CASE, DESK);
        var cell = page.locator("#matrix td[data-pair='RU>DE'] a");
        var shown = cell.locator(".v").textContent();

        cell.click();

        assertThat(heading(page, "Why this number?")).isVisible();
        assertThat(page.locator(".answer .level")).containsText(shown + " of 100");
        assertThat(page.locator(".working")).containsText("T = 100 / (1 + e^");
        assertThat(Math.round(Double.parseDouble(
                        page.locator(".working li:has-text('T =') b").first().textContent())))
                .isEqualTo(Long.parseLong(shown));
    }

    @Test
    void by_keyboard_alone_a_reader_steps_walks_the_lanes_marks_a_span_and_comes_to_the_form() {
        var page = visit(CASE, DESK);
        var keys = page.keyboard();

        page.locator("#scrub").focus();
        keys.press(".");
        assertThat(page.locator("#card article h3")).isVisible();
        assertThat(page.locator("#now")).hasText("Wed 29 July 1914, 18:15");
        keys.press(".");
        assertThat(page.locator("#now")).not().hasText("Wed 29 July 1914, 18:15");
        keys.press("Escape");
        assertThat(page.locator("#card article")).hasCount(0);

        page.locator(".fit-wide .lane .move[tabindex='0']").first().focus();
        keys.press("ArrowRight");
        assertThat(page.locator(".fit-wide [data-lane='AH'] .move").nth(1)).isFocused();
        keys.press("ArrowDown");
        assertThat(page.locator(".fit-wide [data-lane='SR'] .move:focus")).hasCount(1);
        keys.press("Enter");
        assertThat(page.locator("#card article")).isVisible();

        keys.press("[");
        keys.press("]");
        assertThat(page.locator("#live")).containsText("Marked");
        keys.press("a");
        assertThat(heading(page, "Mark where it began")).isVisible();
        assertThat(page.locator("#begins")).not().hasValue("");
    }

    @Test
    void a_drag_across_the_figure_opens_the_form_with_its_span() {
        var page = visit(CASE, DESK);
        var box = page.locator("#figure .fit-wide .figure-svg").boundingBox();

        page.mouse().move(box.x + 300, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + 400, box.y + 62, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();

        assertThat(heading(page, "Mark where it began")).isVisible();
        assertThat(page.locator("#begins")).hasValue(Pattern.compile("1914-07-2\\d \\d\\d:00"));
        assertThat(page.locator("#ends")).not().hasValue("");
    }

    @Test
    void on_a_phone_a_finger_opens_a_move_as_a_sheet_and_marks_a_span_by_two_handles() {
        var page = visit(
                CASE,
                new Browser.NewContextOptions()
                        .setViewportSize(PHONE, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));

        page.locator("#span-from").press("ArrowRight");
        page.locator("#span-to").press("ArrowLeft");
        assertThat(page.locator("#annotate")).hasAttribute("href", Pattern.compile("sel=1914"));
        assertThat(page.locator("#span-from").boundingBox().height).isGreaterThanOrEqualTo(44);

        page.locator("#figure .fit-narrow [data-lane='SR'] .move:not(.future)")
                .first()
                .dispatchEvent("click");
        var sheet = page.locator("#card article");
        assertThat(sheet).hasCSS("position", "fixed");
        sheet.getByText("Close", new Locator.GetByTextOptions().setExact(true)).tap();
        assertThat(sheet).hasCount(0);
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
        var page = chromium.page(options);
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
