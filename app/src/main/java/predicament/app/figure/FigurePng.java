package predicament.app.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Turns a drawing that stands alone into a picture, with the project's own typefaces. */
public final class FigurePng {

    private static final List<String> TYPEFACES =
            List.of("SourceSans3-Regular", "SourceSans3-Semibold", "SourceSans3-It", "SourceSerif4-Semibold");

    private static final LoaderContext CONTEXT =
            LoaderContext.builder().preProcessor(FigurePng::nameWeights).build();

    static {
        TYPEFACES.forEach(FigurePng::register);
    }

    private FigurePng() {}

    /**
     * A picture of a figure.
     *
     * @param svg a figure of size {@link Size#EXPORT} or {@link Size#PRINT}
     * @param scale pixels to a unit of the drawing: 2 for screens, 3 and more for print
     */
    public static byte[] png(String svg, double scale) {
        var document = document(svg);
        var width = (int) Math.ceil(document.size().width * scale);
        var height = (int) Math.ceil(document.size().height * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        smooth(pen);
        document.render(null, pen, new ViewBox(width, height));
        pen.dispose();
        return written(image);
    }

    /** Draws a figure with a pen, for instance on a printed sheet, at a width and height of the pen's own units. */
    public static void draw(String svg, Graphics2D pen, double width, double height) {
        smooth(pen);
        document(svg).render(null, pen, new ViewBox((float) width, (float) height));
    }

    private static SVGDocument document(String svg) {
        var in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var document = new SVGLoader().load(in, null, CONTEXT);
        if (document == null) throw new IllegalArgumentException("The drawing is not SVG.");
        return document;
    }

    /** Java knows a heavier weight as a family of its own. */
    private static void nameWeights(DomElement element) {
        var weight = element.attribute("font-weight");
        if (weight != null) {
            var family = element.attribute("font-family");
            var serif = family != null && family.contains("Serif");
            element.setAttribute("font-family", serif ? "Source Serif 4 Semibold" : "Source Sans 3 Semibold");
            element.setAttribute("font-weight", "400");
        }
        element.children().forEach(FigurePng::nameWeights);
    }

    private static void smooth(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private static byte[] written(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void register(String typeface) {
        try (var in = FigurePng.class.getResourceAsStream("/static/fonts/" + typeface + ".ttf")) {
            if (in == null) throw new IllegalStateException("The typeface " + typeface + " is missing.");
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The typeface " + typeface + " cannot be read.", e);
        }
    }
}
