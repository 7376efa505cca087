package predicament.app.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes the sample figures into a folder, to be looked at: {@code DemoPage FOLDER}. */
final class DemoPage {

    private DemoPage() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve("css"));
        var germany = new Viewpoint("DE", "Germany");
        page(folder, "historian", SampleFigure.figure(SampleFigure.LATE, SampleFigure.CURSOR, null, Gate.OPEN));
        page(
                folder,
                "germany",
                SampleFigure.figure(SampleFigure.LATE, Instant.parse("1914-07-31T11:00:00Z"), germany, Gate.OPEN));
        page(folder, "whole", SampleFigure.figure(SampleFigure.WHOLE, SampleFigure.CURSOR, null, Gate.CLOSED));
        page(folder, "slow", SampleFigure.slow());
        Files.writeString(folder.resolve("small.approved.svg"), ApprovedFigureTests.drawn());
    }

    private static void page(Path folder, String name, CaseFigure figure) throws IOException {
        var body = new StringBuilder(
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + name
                        + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<link rel=\"stylesheet\" href=\"css/base.css\"><link rel=\"stylesheet\" href=\"css/figure.css\">"
                        + "</head><body><div><main><h1>Sample</h1><div class=\"cols\"><section class=\"panel\"><div class=\"body\"><div class=\"figure-host\">");
        for (var size : List.of(Size.WIDE, Size.MEDIUM, Size.NARROW))
            body.append("<div class=\"fit-" + size.name().toLowerCase(java.util.Locale.ROOT) + "\">"
                    + FigureSvg.overview(figure, size) + "</div>");
        body.append(
                "<div class=\"plot-inset\"><input type=\"range\" class=\"slider\" aria-label=\"Hour\" min=\"0\" max=\"100\" value=\"62\"></div>");
        for (var size : List.of(Size.WIDE, Size.MEDIUM, Size.NARROW))
            body.append("<div class=\"fit-" + size.name().toLowerCase(java.util.Locale.ROOT) + "\">"
                    + FigureSvg.svg(figure, size) + "</div>");
        body.append("</div><ul class=\"legend\">");
        for (var entry : FigureSvg.key(figure)) body.append("<li>" + entry.svg() + entry.words() + "</li>");
        body.append("</ul></div></section><aside><h2>Aside</h2></aside></div></main></div></body></html>");
        Files.writeString(folder.resolve(name + ".html"), body);
        Files.writeString(folder.resolve(name + "-export.svg"), FigureSvg.svg(figure, Size.EXPORT));
        Files.write(folder.resolve(name + "-export.png"), FigurePng.png(FigureSvg.svg(figure, Size.EXPORT), 2));
        Files.writeString(folder.resolve(name + "-print.svg"), FigureSvg.svg(figure, Size.PRINT));
    }
}
