package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import predicament.app.figure.Mark.Importance;
import predicament.app.figure.Mark.Kind;

class CrowdedLaneTests {

    private static final int LANES = 6;
    private static final List<Kind> KINDS = List.of(Kind.values());

    @ParameterizedTest
    @EnumSource(Size.class)
    void ten_thousand_moves_are_drawn_in_a_bounded_drawing(Size size) {
        var drawn = FigureSvg.svg(figure(10_000), size);

        assertThat(drawn.length()).isLessThan(300_000);
        assertThat(drawn.split("<", -1).length).isLessThan(4_000);
        assertThat(FigureSvg.overview(figure(10_000), size).length()).isLessThan(60_000);
    }

    @Test
    void four_times_as_many_moves_make_no_longer_drawing() {
        var few = FigureSvg.svg(figure(30_000), Size.WIDE).length();
        var many = FigureSvg.svg(figure(120_000), Size.WIDE).length();

        assertThat(many).isLessThan(few * 12 / 10);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void bars_count_every_move_of_the_axis_once_and_none_lies_on_both_sides_of_the_cursor(Size size) {
        var figure = figure(6_000);
        var canvas = new Canvas(figure, size);

        for (var lane : figure.lanes()) {
            var placed = LaneLayout.place(canvas, lane, 0);

            var counted =
                    placed.bins().stream().flatMap(bin -> bin.marks().stream()).toList();
            assertThat(counted).doesNotHaveDuplicates().hasSameSizeAs(lane.marks());
            assertThat(placed.bins())
                    .allSatisfy(bin -> assertThat(bin.marks())
                            .allMatch(mark -> mark.best().isAfter(figure.cursor()) == bin.future()));
            assertThat(placed.piles()).isEmpty();
        }
    }

    @Test
    void the_gravest_moves_still_stand_at_their_hour() {
        var figure = figure(6_000);
        var canvas = new Canvas(figure, Size.WIDE);

        for (var lane : figure.lanes()) {
            assertThat(LaneLayout.place(canvas, lane, 0).heads())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(24)
                    .allMatch(head -> head.mark().importance() == Importance.MAJOR);
        }
    }

    @Test
    void a_bar_says_what_it_counts() {
        var drawn = FigureSvg.svg(figure(6_000), Size.WIDE);

        assertThat(drawn)
                .containsPattern(
                        "aria-label=\"\\d+ moves of State 1, \\d+ July 1914[^\"]*: \\d+ diplomatic, \\d+ military");
    }

    private static CaseFigure figure(int moves) {
        var random = new Random(1914);
        var window = SampleFigure.WHOLE;
        var lanes = IntStream.range(0, LANES)
                .mapToObj(lane -> new Lane(
                        "S" + lane,
                        "State " + lane,
                        "S" + lane,
                        lane + 1,
                        IntStream.range(0, moves / LANES)
                                .mapToObj(k -> mark(random, window, "s" + lane + "-" + k))
                                .sorted(Comparator.comparing(Mark::best))
                                .toList()))
                .toList();
        return new CaseFigure(
                "A crowded case",
                "Thousands of moves of six states",
                window,
                window,
                SampleFigure.CURSOR,
                SampleFigure.CLOCK,
                Granularity.of(window),
                null,
                lanes,
                List.of(),
                List.of(),
                Agreement.none(),
                Gate.OPEN,
                null,
                false,
                (lane, marks) -> "/cases/large/moves",
                List.of());
    }

    private static Mark mark(Random random, TimeWindow window, String id) {
        var at = window.from()
                .plus(Duration.ofSeconds(random.nextLong(window.length().toSeconds())));
        return new Mark(
                id,
                at,
                at,
                at,
                KINDS.get(random.nextInt(KINDS.size())),
                random.nextInt(3) - 1,
                random.nextDouble(),
                random.nextBoolean(),
                random.nextInt(50) == 0 ? Importance.MAJOR : Importance.MINOR,
                "Move " + id,
                "What was done",
                "/cases/large?move=" + id,
                Learned.atOnce(),
                false);
    }
}
