package predicament.app.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(AboutController.class)
@WithMockUser("A. Reader")
class AboutPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/about/method", "/about/keys", "/accessibility"})
    void each_page_has_a_title_one_heading_and_nothing_that_a_strict_policy_blocks(String address) {
        var page = html(address);

        assertThat(page)
                .contains("· Predicament</title>")
                .containsOnlyOnce("<h1>")
                .containsOnlyOnce("<main");
        assertThat(page).doesNotContain("style=\"").doesNotContain("<style").doesNotContain("javascript:");
        assertThat(page).doesNotContain("<script>").doesNotContain("onclick=").doesNotContain("th:");
    }

    @Test
    void the_method_prints_the_scale_the_weights_and_every_type_of_move() {
        var page = html("/about/method");

        assertThat(page).contains("imminent").contains("95–100").contains("−2.944");
        assertThat(page).contains("head of government");
        assertThat(page).contains("id=\"type-MOB_PART\"").contains("0.504");
    }

    @Test
    void the_method_warns_that_almost_no_author_published_an_equation() {
        assertThat(html("/about/method"))
                .contains("Almost no author of these theories published an equation")
                .contains("no published source");
    }

    @Test
    void styles_and_modules_are_linked_with_the_hash_of_their_content() {
        assertThat(html("/about/method"))
                .containsPattern("href=\"/css/base-[0-9a-f]{32}\\.css\"")
                .containsPattern("src=\"/[0-9a-f]{16}/js/base\\.js\"");
    }

    @Test
    void who_is_signed_in_is_named_and_can_sign_out_by_a_post() {
        assertThat(html("/about/keys"))
                .contains("A. Reader")
                .contains("action=\"/sign-out\"")
                .contains("name=\"_csrf\"");
    }

    private String html(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
