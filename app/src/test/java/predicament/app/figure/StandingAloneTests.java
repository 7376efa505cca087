package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static predicament.app.figure.FigureSvgTests.attribute;
import static predicament.app.figure.FigureSvgTests.elements;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingAloneTests {

    private static final CaseFigure SAMPLE =
            SampleFigure.figure(SampleFigure.LATE, SampleFigure.CURSOR, new Viewpoint("DE", "Germany"), Gate.OPEN);

    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"PRINT", "EXPORT"})
    void it_needs_no_stylesheet_and_no_transparency(Size size) throws Exception {
        var svg = FigureSvg.svg(SAMPLE, size);

        assertThat(svg)
                .doesNotContain(
                        "var(", "light-dark", "opacity", "transparent", "color-mix", "<style", " class=", "<a ");
        for (var text : elements(svg, "text")) {
            assertThat(attribute(text, "fill")).as(text.getTextContent()).matches("#[0-9a-f]{3,6}");
            assertThat(attribute(text, "font-weight")).matches("|[1-9]00");
        }
    }

    @Test
    void it_carries_title_standpoint_key_and_credit() {
        var svg = FigureSvg.svg(SAMPLE, Size.EXPORT);

        assertThat(svg)
                .contains("A sample crisis, 1914", "Wed 29 July 1914, 18:00 (Central European time), seen by Germany")
                .contains(
                        "Not yet known to Germany",
                        "Source: invented for tests",
                        "https://example.org/cases/sample?rev=1");
    }

    @Test
    void halos_are_texts_of_their_own() throws Exception {
        var texts = elements(FigureSvg.svg(SAMPLE, Size.EXPORT), "text");

        var labels = texts.stream()
                .filter(t -> t.getTextContent().equals("Sample talks 62"))
                .toList();

        assertThat(labels).hasSize(2);
        assertThat(attribute(labels.getFirst(), "stroke")).isEqualTo("#ffffff");
        assertThat(attribute(labels.getLast(), "stroke")).isEmpty();
    }

    @Test
    void it_becomes_a_picture_twice_as_wide() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(FigurePng.png(FigureSvg.svg(SAMPLE, Size.EXPORT), 2)));

        assertThat(image.getWidth()).isEqualTo(2096);
        assertThat(image.getRGB(4, 4)).isEqualTo(0xFFFFFFFF);
        assertThat(coloursOf(image)).hasSizeGreaterThan(100);
    }

    @Test
    void a_download_carries_its_typefaces() {
        assertThat(FigureSvg.download(SAMPLE))
                .contains("@font-face", "font/woff2")
                .doesNotContain("http-equiv");
    }

    @Test
    void variables_themes_and_shares_are_resolved() {
        var variables = Map.of(
                "--paper", "light-dark(#fff, #15191e)", "--c", "var(--p1)", "--p1", "light-dark(#891a00, #f8ad59)");

        assertThat(StyleValue.of("var(--c, var(--paper))", variables)).isEqualTo("#891a00");
        assertThat(StyleValue.of("var(--none, var(--paper))", variables)).isEqualTo("#fff");
        assertThat(StyleValue.of("12.5px", variables)).isEqualTo("12.5");
        assertThat(StyleValue.over("#000000", "#fff", .5)).isEqualTo("#808080");
    }

    private static Set<Integer> coloursOf(java.awt.image.BufferedImage image) {
        var colours = new java.util.HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x += 3)
            for (int y = 0; y < image.getHeight(); y += 3) colours.add(image.getRGB(x, y));
        return colours;
    }
}
