package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import predicament.app.figure.Mark.Importance;
import predicament.app.figure.Mark.Kind;

class LaneLayoutTests {

    private static final Instant HOUR = Instant.parse("1914-07-28T11:00:00Z");

    @ParameterizedTest
    @EnumSource(Size.class)
    void every_move_is_drawn_at_its_hour_or_counted(Size size) {
        var canvas = canvas(size, SampleFigure.WHOLE);

        for (var lane : canvas.figure().lanes()) {
            var placed = LaneLayout.place(canvas, lane, 0);

            var seen = new ArrayList<String>();
            placed.heads().forEach(head -> seen.add(head.mark().id()));
            placed.piles().forEach(pile -> pile.marks().forEach(mark -> seen.add(mark.id())));
            assertThat(seen)
                    .containsExactlyInAnyOrderElementsOf(
                            lane.marks().stream().map(Mark::id).toList());
            assertThat(placed.heads())
                    .allSatisfy(head -> assertThat(head.x())
                            .isEqualTo(canvas.scale().x(head.mark().best())));
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void no_heads_or_counts_touch_and_none_leaves_its_lane(Size size) {
        var canvas = canvas(size, SampleFigure.LATE);

        for (var lane : canvas.figure().lanes()) {
            var placed = LaneLayout.place(canvas, lane, 0);

            for (var one : placed.heads()) {
                for (var other : placed.heads()) {
                    if (one.equals(other) || Math.abs(one.x() - other.x()) >= Head.PITCH) continue;
                    assertThat(Math.abs(one.y() - other.y())).isGreaterThanOrEqualTo(Head.PITCH - 1e-5);
                }
                assertThat(one.y()).isBetween(placed.top(), placed.bottom());
                assertThat(placed.piles()).noneMatch(pile -> pile.box().hits(one.box()));
            }
            assertThat(placed.piles())
                    .allSatisfy(one -> assertThat(placed.piles().stream().filter(other -> !other.equals(one)))
                            .noneMatch(other -> other.box().hits(one.box())));
        }
    }

    @Test
    void strength_is_drawn_on_one_scale_upward_and_downward() {
        for (var strength : List.of(0.0, .3, 1.0)) {
            var up = LaneLayout.reach(mark("up", HOUR, 1, strength));
            var down = LaneLayout.reach(mark("down", HOUR, -1, strength));

            assertThat(up).isPositive().isEqualTo(-down);
        }
        assertThat(LaneLayout.reach(mark("neither", HOUR, 0, 1))).isZero();
    }

    @Test
    void three_stand_at_one_hour_and_the_rest_is_a_count() {
        var marks =
                IntStream.range(0, 7).mapToObj(i -> mark("m" + i, HOUR, 1, .5)).toList();
        var canvas = canvas(Size.WIDE, SampleFigure.LATE);

        var placed = LaneLayout.place(canvas, new Lane("T", "Test", "Test", 1, marks), 0);

        assertThat(placed.heads()).hasSize(3);
        assertThat(placed.piles()).singleElement().satisfies(pile -> {
            assertThat(pile.words()).isEqualTo("+4");
            assertThat(pile.x()).isEqualTo(canvas.scale().x(HOUR));
        });
        assertThat(new HashSet<>(placed.heads().stream().map(Head::x).toList())).hasSize(1);
    }

    @Test
    void a_move_that_is_open_is_never_in_the_count() {
        var marks = IntStream.range(0, 7)
                .mapToObj(i -> {
                    var mark = mark("m" + i, HOUR, 1, .5);
                    return i == 6 ? selected(mark) : mark;
                })
                .toList();

        var placed = LaneLayout.place(canvas(Size.WIDE, SampleFigure.LATE), new Lane("T", "Test", "Test", 1, marks), 0);

        assertThat(placed.heads()).anyMatch(head -> head.mark().selected());
    }

    @Test
    void a_lane_at_rest_is_about_fifty_high() {
        var marks = List.of(mark("a", HOUR, 1, 1), mark("b", HOUR.plus(Duration.ofDays(2)), -1, 1));

        var placed = LaneLayout.place(canvas(Size.WIDE, SampleFigure.LATE), new Lane("T", "Test", "Test", 1, marks), 0);

        assertThat(placed.bottom() - placed.top()).isCloseTo(50, within(6.0));
    }

    static Canvas canvas(Size size, TimeWindow shown) {
        return new Canvas(SampleFigure.figure(shown, SampleFigure.CURSOR, null, Gate.OPEN), size);
    }

    static Mark mark(String id, Instant at, int direction, double strength) {
        return mark(id, at, direction, strength, Importance.ORDINARY, Learned.atOnce());
    }

    static Mark mark(String id, Instant at, int direction, double strength, Importance importance, Learned learned) {
        return new Mark(
                id,
                at,
                at,
                at,
                Kind.DIPLOMATIC,
                direction,
                strength,
                false,
                importance,
                "Test " + id,
                "Test " + id + ".",
                "/" + id,
                learned,
                false);
    }

    private static Mark selected(Mark mark) {
        return new Mark(
                mark.id(),
                mark.earliest(),
                mark.best(),
                mark.latest(),
                mark.kind(),
                mark.direction(),
                mark.magnitude(),
                mark.secret(),
                mark.importance(),
                mark.label(),
                mark.description(),
                mark.href(),
                mark.learned(),
                true);
    }
}
