package predicament.app.annotation;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Readers' Markdown as HTML that can do no harm: no scripts, styles, images or attributes but plain links. */
final class Markdown {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(AutolinkExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final Pattern ABSOLUTE = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "a", "br", "hr")
            .allowElements((name, attributes) -> "h3", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("href")
            .matching(ABSOLUTE)
            .onElements("a")
            .allowUrlProtocols("http", "https")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
