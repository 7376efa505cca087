package predicament.app.packet;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets the handout as PDF, with the project's own typefaces. Nothing is loaded from anywhere while it is set. */
@Component
class HandoutPdf {

    private static final String FIGURE = "application/x-figure";
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;
    private final String style = new String(resource("/templates/packet/handout.css"), StandardCharsets.UTF_8);

    HandoutPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(Packet packet) {
        var drawings = new HashMap<String, Drawing>();
        drawings.put("moves", Drawing.ofMoves(packet.figure()));
        Drawing.ofCurves(packet.figure()).ifPresent(it -> drawings.put("curves", it));
        if (packet.open()) drawings.put("onsets", Drawing.ofOnsets(packet.figure()));
        var context = new Context(Locale.ENGLISH);
        context.setVariable("sheet", Handout.of(packet));
        context.setVariable("packet", packet);
        context.setVariable("about", packet.sight().description());
        context.setVariable("drawings", drawings);
        context.setVariable("style", style);
        return set(NOT_XML.matcher(templates.process("packet/handout", context)).replaceAll(""), drawings);
    }

    private static byte[] set(String page, Map<String, Drawing> drawings) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(FIGURE, Drawing.drawer(drawings));
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useObjectDrawerFactory(drawers)
                .usePdfUaAccessibility(true)
                .withProducer("Predicament")
                .toStream(out);
        builder.useFont(typeface("SourceSans3-Regular"), "Source Sans 3", 400, FontStyle.NORMAL, true);
        builder.useFont(typeface("SourceSans3-Semibold"), "Source Sans 3", 600, FontStyle.NORMAL, true);
        builder.useFont(typeface("SourceSans3-It"), "Source Sans 3", 400, FontStyle.ITALIC, true);
        builder.useFont(typeface("SourceSerif4-Semibold"), "Source Serif 4", 600, FontStyle.NORMAL, true);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> typeface(String name) {
        return () -> Objects.requireNonNull(HandoutPdf.class.getResourceAsStream("/static/fonts/" + name + ".ttf"));
    }

    private static byte[] resource(String path) {
        try (var in = Objects.requireNonNull(HandoutPdf.class.getResourceAsStream(path))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
