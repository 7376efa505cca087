package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import predicament.app.figure.Mark.Importance;

class LabelLayoutTests {

    @ParameterizedTest
    @EnumSource(Size.class)
    void labels_overlap_neither_each_other_nor_heads_stems_counts_or_the_cursor(Size size) {
        var canvas = LaneLayoutTests.canvas(size, SampleFigure.LATE);
        var lanes = lanes(canvas);

        var labels = new ArrayList<>(
                LabelLayout.of(canvas, lanes, List.of(), List.of()).values());

        assertThat(labels).hasSizeGreaterThan(5);
        var cursor = new Box(canvas.cursor() - 4, 0, canvas.cursor() + 4, 9999);
        for (var label : labels) {
            assertThat(labels.stream().filter(other -> !other.equals(label)))
                    .noneMatch(other -> other.box().hits(label.box()));
            assertThat(label.box().hits(cursor)).isFalse();
            for (var lane : lanes) {
                assertThat(lane.heads())
                        .noneMatch(head ->
                                head.box().hits(label.box()) || head.stem().hits(label.box()));
                assertThat(lane.piles()).noneMatch(pile -> pile.box().hits(label.box()));
            }
        }
    }

    @Test
    void what_the_viewpoint_does_not_know_is_labelled_before_what_matters_more() {
        var hour = SampleFigure.CURSOR.minus(Duration.ofDays(4));
        var known = LaneLayoutTests.mark("known", hour, 1, .5, Importance.MAJOR, Learned.atOnce());
        var unknown = LaneLayoutTests.mark("unknown", hour, 1, .5, Importance.MINOR, Learned.never());

        assertThat(labelledFirst(known, unknown)).isEqualTo("unknown");
        assertThat(labelledFirst(known, LaneLayoutTests.mark("minor", hour, 1, .5, Importance.MINOR, Learned.atOnce())))
                .isEqualTo("known");
    }

    /** Two moves whose labels want the same place: heads at one spot of lanes that lie over each other. */
    private static String labelledFirst(Mark one, Mark other) {
        var canvas = LaneLayoutTests.canvas(Size.WIDE, SampleFigure.LATE);
        var x = canvas.scale().x(one.best());
        var heads = Stream.of(one, other)
                .map(mark -> new Head(
                        new Lane("T", "Test", "Test", 1, List.of()), mark, mark.at(SampleFigure.CURSOR), x, 60, 15))
                .toList();
        var wall = List.of(new Box(0, 0, x - 6, 999), new Box(x - 6, 0, x + 400, 38), new Box(x + 6, 53, x + 400, 999));

        var labels = LabelLayout.of(
                canvas,
                List.of(new PlacedLane(heads.getFirst().lane(), 0, 60, 80, heads, List.of(), List.of())),
                wall,
                List.of());

        assertThat(labels).hasSizeLessThan(2);
        return labels.keySet().stream().findFirst().orElse("none");
    }

    @Test
    void only_major_and_opened_moves_are_labelled_where_it_is_narrow() {
        var canvas = LaneLayoutTests.canvas(Size.NARROW, SampleFigure.LATE);

        var labels = LabelLayout.of(canvas, lanes(canvas), List.of(), List.of());

        assertThat(labels.values())
                .allMatch(label -> label.head().mark().importance() == Importance.MAJOR
                        || label.head().mark().selected());
    }

    private static List<PlacedLane> lanes(Canvas canvas) {
        var lanes = new ArrayList<PlacedLane>();
        var y = 0.0;
        for (var lane : canvas.figure().lanes()) {
            lanes.add(LaneLayout.place(canvas, lane, y));
            y = lanes.getLast().bottom();
        }
        return lanes;
    }
}
