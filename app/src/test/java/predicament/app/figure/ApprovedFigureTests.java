package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A small figure as it was approved. A changed file is a decision: look at the drawing before accepting it. */
class ApprovedFigureTests {

    @Test
    void the_small_figure_is_drawn_as_approved() throws Exception {
        try (var approved = ApprovedFigureTests.class.getResourceAsStream("/figure/small.approved.svg")) {
            assertThat(drawn()).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** One element a line, so that a difference can be read. */
    static String drawn() {
        var drawn = FigureSvg.overview(small(), Size.WIDE) + FigureSvg.svg(small(), Size.WIDE) + "\n";
        return drawn.replace("><", ">\n<");
    }

    private static CaseFigure small() {
        var marks = IntStream.range(0, 5)
                .mapToObj(i -> LaneLayoutTests.mark(
                        "m" + i,
                        SampleFigure.CURSOR.minus(Duration.ofHours(30)).plus(Duration.ofHours(13L * i)),
                        i == 2 ? -1 : 1,
                        i / 5.0))
                .toList();
        var readers = SampleFigure.readers();
        return new CaseFigure(
                "A small sample",
                "One lane and one pair.",
                SampleFigure.WHOLE,
                SampleFigure.LATE,
                SampleFigure.CURSOR,
                SampleFigure.CLOCK,
                Granularity.DAYS,
                null,
                List.of(new Lane("DE", "Germany", "Germany", 4, marks)),
                List.of(SampleFigure.panels(null).getFirst()),
                List.of(SampleFigure.theories(), readers),
                Agreement.of(readers),
                Gate.OPEN,
                null,
                true,
                (lane, piled) -> "/more",
                List.of());
    }
}
