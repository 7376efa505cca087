package predicament.app.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Lane;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Move;

/** The addresses and counts around the figure: what the bar above it and the lines below it need. */
public record CasePage(
        boolean open,
        boolean followed,
        String when,
        String day,
        String relative,
        String countedFrom,
        @Nullable String previous,
        @Nullable String next,
        String annotate,
        String here,
        String pinned,
        String whole,
        String opening,
        String followedHref,
        List<Choice> readings,
        int outsideWindow,
        int notYet,
        @Nullable String crowded,
        @Nullable String pair) {

    /** A reading to switch to. */
    public record Choice(String id, String name) {}

    static CasePage of(CaseSight sight, boolean open, boolean followed, @Nullable String pair, List<Lane> crowded) {
        var moves = sight.record().moves();
        var about = sight.description();
        var start = about.start();
        var nearest = about.nearest(sight.at());
        return new CasePage(
                open,
                followed,
                sight.clock().full(sight.at()),
                "Day %d of %d"
                        .formatted(
                                Duration.between(start, sight.at()).toDays() + 1,
                                Duration.between(start, about.end()).toDays() + 1),
                nearest == null ? "" : nearest.day(sight.at()),
                nearest == null ? "" : nearest.anchor().name(),
                neighbour(sight, moves.reversed(), -1),
                neighbour(sight, moves, 1),
                "/cases/%s/annotations/new?at=%s"
                        .formatted(sight.crisis().slug(), sight.clock().typed(sight.at())),
                sight.address(""),
                sight.pinnedAddress(""),
                sight.address("") + "&from=" + sight.clock().typed(start),
                sight.address(""),
                sight.address("") + "&followed=" + !followed,
                sight.record().readings().stream()
                        .map(it -> new Choice(it.id(), it.name()))
                        .toList(),
                (int) moves.stream().filter(it -> outside(sight, it)).count(),
                (int) moves.stream()
                        .filter(it -> it.occurred().best().isAfter(sight.at()))
                        .count(),
                crowded(crowded),
                pair);
    }

    private static @Nullable String crowded(List<Lane> lanes) {
        if (lanes.isEmpty()) return null;
        var names = lanes.stream().map(Lane::name).toList();
        return "Too many moves to draw one by one: each bar of %s counts those of a stretch, up what raises tension or does neither, down what lowers it. Open a bar to see its stretch nearer."
                .formatted(String.join(", ", names));
    }

    private static boolean outside(CaseSight sight, Move move) {
        return move.occurred().best().isBefore(sight.from())
                || move.occurred().best().isAfter(sight.to());
    }

    private static @Nullable String neighbour(CaseSight sight, List<Move> moves, int direction) {
        return moves.stream()
                .filter(move -> clampedCompare(move.occurred().latest(), sight.at()) == direction)
                .findFirst()
                .map(move -> sight.addressAt("", move.occurred().latest()) + "&move=" + move.id())
                .orElse(null);
    }

    private static int clampedCompare(Instant one, Instant other) {
        return Integer.signum(one.compareTo(other));
    }
}
