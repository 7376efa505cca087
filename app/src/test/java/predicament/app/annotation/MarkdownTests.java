package predicament.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @Test
    void emphasis_lists_and_links_are_shown() {
        assertThat(Markdown.html("*so* **much**\n\n- one\n- [two](https://example.org/a)"))
                .contains("<em>so</em>")
                .contains("<strong>much</strong>")
                .contains("<li>one</li>")
                .contains("href=\"https://example.org/a\"");
    }

    @Test
    void links_lead_out_without_telling_whence() {
        assertThat(Markdown.html("[a](https://example.org)"))
                .containsPattern("rel=\"[^\"]*nofollow[^\"]*\"")
                .containsPattern("rel=\"[^\"]*noopener[^\"]*\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<b style=\"color:red\" hx-get=\"/x\" data-hx-post=\"/y\" onclick=\"x()\">b</b>",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
                "![x](https://elsewhere.example/x.png)",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//elsewhere.example)",
                "<javascript:alert(1)>"
            })
    void nothing_else_survives_as_markup(String attack) {
        assertThat(Markdown.html(attack))
                .doesNotContainPattern("<(?!/?(p|em|strong|ul|ol|li|blockquote|code|pre|a|br|hr|h3)\\b)")
                .doesNotContainPattern("<[^>]*\\b(on\\w+|style|src|hx-\\w+|data-[\\w-]+)\\s*=")
                .doesNotContainPattern("<[^>]*href=\"(?!https?://)");
    }
}
