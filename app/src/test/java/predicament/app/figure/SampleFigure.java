package predicament.app.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Mark.Importance;
import predicament.app.figure.Mark.Kind;

/** A case for tests alone: its moves, values and readers are made up, only its calendar is that of a real summer. */
final class SampleFigure {

    static final Instant BEGIN = Instant.parse("1914-06-27T23:00:00Z");
    static final Instant END = Instant.parse("1914-08-05T23:00:00Z");
    static final TimeWindow WHOLE = new TimeWindow(BEGIN, END);
    static final TimeWindow LATE = new TimeWindow(Instant.parse("1914-07-19T23:00:00Z"), END);
    static final Clock CLOCK = new Clock(ZoneOffset.ofHours(1), "Central European time");
    static final Instant CURSOR = Instant.parse("1914-07-29T17:00:00Z");

    private static final List<String> NAMES =
            List.of("Austria-Hungary", "Serbia", "Russia", "Germany", "France", "Britain");
    private static final List<String> SHORT = List.of("Austria-H.", "Serbia", "Russia", "Germany", "France", "Britain");
    private static final List<String> CODES = List.of("AH", "SR", "RU", "DE", "FR", "UK");
    private static final List<String> WORDS = List.of(
            "Test note",
            "Test order",
            "Invented visit",
            "Sample talks",
            "Made-up council",
            "Test fleet",
            "Trial wire",
            "Sample mob.",
            "Mock warning",
            "Test reply",
            "Invented bid",
            "Sample recall",
            "Mock pledge");

    private SampleFigure() {}

    static List<Lane> lanes(@Nullable String viewpoint) {
        var random = new Random(1914);
        var marks = IntStream.range(0, 6)
                .<List<Mark>>mapToObj(_ -> new ArrayList<>())
                .toList();
        for (int i = 0; i < 126; i++) {
            var actor = random.nextInt(6);
            marks.get(actor).add(mark(i, actor, random, viewpoint));
        }
        return IntStream.range(0, 6)
                .mapToObj(i -> new Lane(
                        CODES.get(i),
                        NAMES.get(i),
                        SHORT.get(i),
                        i + 1,
                        marks.get(i).stream()
                                .sorted(Comparator.comparing(Mark::best))
                                .toList()))
                .toList();
    }

    private static Mark mark(int i, int actor, Random random, @Nullable String viewpoint) {
        var crowded = random.nextInt(5) > 0;
        var best = crowded
                ? END.minus(Duration.ofMinutes((long) (Math.abs(random.nextGaussian()) * 5 * 1440 + 60)))
                : BEGIN.plus(Duration.ofMinutes(600 + random.nextInt(39 * 1440 - 700)));
        if (best.isBefore(BEGIN)) best = BEGIN.plus(Duration.ofHours(11 + i));
        best = best.truncatedTo(ChronoUnit.HOURS);
        var strength = .15 + .85 * random.nextDouble();
        var kind = kind(random.nextInt(20), strength);
        var secret = random.nextInt(4) == 0;
        var spread = random.nextInt(5) == 0 ? Duration.ofHours(12) : Duration.ZERO;
        var label = WORDS.get(random.nextInt(WORDS.size())) + " " + (i + 1);
        var learned = learned(viewpoint, actor, best, secret, random);
        return new Mark(
                "test-" + i,
                best.minus(spread),
                best,
                best.plus(spread),
                kind,
                random.nextInt(4) == 0 ? -1 : random.nextInt(14) == 0 ? 0 : 1,
                strength,
                secret,
                strength > .8 ? Importance.MAJOR : strength > .5 ? Importance.ORDINARY : Importance.MINOR,
                label,
                NAMES.get(actor) + ", " + best.toString().substring(0, 16) + ": " + label + ".",
                "/cases/sample/moves/test-" + i,
                learned,
                i == 7);
    }

    private static Kind kind(int draw, double strength) {
        if (strength > .93) return Kind.WAR;
        if (draw == 0) return Kind.ULTIMATUM;
        return draw < 9 ? Kind.MILITARY : Kind.DIPLOMATIC;
    }

    private static Learned learned(@Nullable String viewpoint, int actor, Instant best, boolean secret, Random random) {
        var hours = random.nextInt(60);
        var never = random.nextInt(6) == 0;
        if (viewpoint == null || viewpoint.equals(CODES.get(actor)) || !secret) return Learned.atOnce();
        return never ? Learned.never() : Learned.at(best.plus(Duration.ofHours(4 + hours)));
    }

    static List<CurvePoint> points(int seed, double from, double to) {
        var random = new Random(seed);
        var points = new ArrayList<CurvePoint>();
        points.add(new CurvePoint(BEGIN, from, from - 12, from + 14, false));
        var value = from;
        for (var at = BEGIN.plus(Duration.ofHours(30)); at.isBefore(END); at = at.plus(Duration.ofHours(14))) {
            var aim = from + (to - from) * Duration.between(BEGIN, at).toHours() / (39.0 * 24);
            var assessed = random.nextInt(4) == 0;
            value = assessed ? Math.clamp(aim + random.nextGaussian() * 9, 2, 97) : value + (30 - value) * .015;
            var wide = assessed
                    ? 5
                    : Math.min(18, points.getLast().high() - points.getLast().mean() + 1.2);
            points.add(new CurvePoint(at, value, Math.max(0, value - wide), Math.min(100, value + wide), assessed));
        }
        points.add(new CurvePoint(END, value, Math.max(0, value - 9), Math.min(100, value + 9), false));
        return points;
    }

    static List<Panel> panels(@Nullable String viewpoint) {
        return List.of(
                panel(List.of("Austria-Hungary", "and Serbia"), 0, 1, viewpoint),
                panel(List.of("Germany", "and Russia"), 3, 2, viewpoint),
                panel(List.of("Germany", "and Britain"), 3, 5, viewpoint));
    }

    private static Panel panel(List<String> title, int one, int other, @Nullable String viewpoint) {
        return new Panel(title, List.of(curve(one, other, 34, 55, viewpoint), curve(other, one, 28, 88, viewpoint)));
    }

    private static Curve curve(int of, int about, double from, double to, @Nullable String viewpoint) {
        var silent = of == 5;
        return new Curve(
                CODES.get(of),
                SHORT.get(of),
                CODES.get(about),
                SHORT.get(about),
                of + 1,
                Curve.Series.RECORD,
                silent
                        ? List.of(new CurvePoint(BEGIN, 30, 8, 68, false), new CurvePoint(END, 30, 8, 68, false))
                        : points(of * 7 + about, from, to),
                of == 3 && about == 2
                        ? List.of(
                                new HolderLine("test holder", points(77, 20, 35)),
                                new HolderLine("other test holder", points(78, 45, 90)))
                        : List.of(),
                !silent,
                viewpoint != null && !viewpoint.equals(CODES.get(of)));
    }

    static OnsetBar bar(
            String id,
            OnsetBar.Type type,
            String from,
            String best,
            String to,
            String initials,
            int colour,
            boolean looked) {
        return new OnsetBar(
                id,
                type,
                Instant.parse(from),
                Instant.parse(best),
                Instant.parse(to),
                initials,
                colour,
                looked,
                false,
                false,
                from.substring(0, 10) + " to " + to.substring(0, 10),
                "/cases/sample/onsets/" + id);
    }

    static OnsetBar undated(String id, OnsetBar.Type type, String initials, int colour) {
        return new OnsetBar(id, type, null, null, null, initials, colour, false, false, false, "", null);
    }

    static OnsetGroup readers() {
        return OnsetGroup.readers(List.of(
                new OnsetRow(
                        "Test reader one",
                        "",
                        List.of(bar(
                                "r1",
                                OnsetBar.Type.SPIRAL,
                                "1914-07-25T15:00:00Z",
                                "1914-07-25T18:00:00Z",
                                "1914-07-26T14:00:00Z",
                                "R1",
                                1,
                                false))),
                new OnsetRow(
                        "Test reader two",
                        "",
                        List.of(bar(
                                "r2",
                                OnsetBar.Type.SPIRAL,
                                "1914-07-28T11:00:00Z",
                                "1914-07-29T11:00:00Z",
                                "1914-07-30T18:00:00Z",
                                "R2",
                                2,
                                false))),
                new OnsetRow(
                        "Test reader three",
                        "",
                        List.of(bar(
                                "r3",
                                OnsetBar.Type.SPIRAL,
                                "1914-07-29T12:00:00Z",
                                "1914-07-30T11:00:00Z",
                                "1914-07-31T15:30:00Z",
                                "R3",
                                3,
                                true))),
                new OnsetRow(
                        "Test group B",
                        "",
                        List.of(bar(
                                "r4",
                                OnsetBar.Type.SPIRAL,
                                "1914-07-26T01:00:00Z",
                                "1914-07-27T11:00:00Z",
                                "1914-07-29T12:00:00Z",
                                "B",
                                4,
                                false))),
                new OnsetRow("Test reader five", "", List.of(undated("r5", OnsetBar.Type.NONE, "R5", 5)))));
    }

    static OnsetGroup theories() {
        return OnsetGroup.theories(
                "",
                List.of(
                        new OnsetRow(
                                "T1 Test spiral",
                                "after Author A 1901",
                                List.of(bar(
                                        "t1",
                                        OnsetBar.Type.SPIRAL,
                                        "1914-07-25T12:00:00Z",
                                        "1914-07-26T01:00:00Z",
                                        "1914-07-27T12:00:00Z",
                                        "",
                                        0,
                                        false))),
                        new OnsetRow(
                                "T2 Test deterrence",
                                "after Author B 1902",
                                List.of(bar(
                                        "t2",
                                        OnsetBar.Type.DETERRENCE_FAILURE,
                                        "1914-07-27T00:00:00Z",
                                        "1914-07-28T11:00:00Z",
                                        "1914-07-29T18:00:00Z",
                                        "",
                                        0,
                                        false))),
                        new OnsetRow("T0 Test baseline", "", List.of())));
    }

    static OnsetGroup scholars() {
        return OnsetGroup.scholars(List.of(
                new OnsetRow(
                        "Scholar A",
                        "Invented 1950, 12",
                        List.of(bar(
                                "s1",
                                OnsetBar.Type.SPIRAL,
                                "1914-07-28T12:00:00Z",
                                "1914-07-30T01:00:00Z",
                                "1914-07-31T12:00:00Z",
                                "",
                                0,
                                false))),
                new OnsetRow(
                        "Scholar B",
                        "Invented 1960, 3",
                        List.of(bar(
                                "s2",
                                OnsetBar.Type.COMPETITION,
                                "1914-07-03T00:00:00Z",
                                "1914-07-05T11:00:00Z",
                                "1914-07-07T18:00:00Z",
                                "",
                                0,
                                false)))));
    }

    static CaseFigure figure(TimeWindow shown, Instant cursor, @Nullable Viewpoint viewpoint, Gate gate) {
        var seenBy = viewpoint == null ? null : viewpoint.id();
        var readers = readers();
        return new CaseFigure(
                "A sample crisis, 1914",
                "Six lanes of made-up moves, three pairs of curves, scholars, theories and readers on one axis.",
                WHOLE,
                shown,
                cursor,
                CLOCK,
                Granularity.of(shown),
                viewpoint,
                lanes(seenBy),
                panels(seenBy),
                List.of(scholars(), theories(), readers),
                Agreement.of(readers),
                gate,
                null,
                true,
                (lane, marks) -> "/cases/sample/moves?by=" + lane.id() + "&from="
                        + marks.getFirst().best(),
                List.of(
                        "Source: invented for tests. No value here was measured.",
                        "Cite as: Sample case, revision 1. https://example.org/cases/sample?rev=1"));
    }

    /** Years instead of hours, eight actors, fifteen readers. */
    static CaseFigure slow() {
        var whole = new TimeWindow(Instant.parse("1898-01-01T00:00:00Z"), Instant.parse("1913-01-01T00:00:00Z"));
        var random = new Random(1898);
        var lanes = IntStream.range(0, 8)
                .mapToObj(i -> new Lane(
                        "T" + i,
                        "Test state " + (i + 1),
                        "State " + (i + 1),
                        i + 1,
                        IntStream.range(0, 9)
                                .mapToObj(k -> slowMark(i, k, random))
                                .toList()))
                .toList();
        var readers = OnsetGroup.readers(IntStream.range(0, 15)
                .mapToObj(i -> new OnsetRow(
                        "Test reader " + i,
                        "",
                        List.of(
                                i == 9
                                        ? undated("many" + i, OnsetBar.Type.NONE, "R" + i, i % 6 + 1)
                                        : bar(
                                                "many" + i,
                                                OnsetBar.Type.SPIRAL,
                                                "190" + (4 + i % 3) + "-01-01T00:00:00Z",
                                                "190" + (4 + i % 3) + "-0" + (1 + i % 9) + "-01T00:00:00Z",
                                                "1909-03-01T00:00:00Z",
                                                "R" + i,
                                                i % 6 + 1,
                                                i % 5 == 0))))
                .toList());
        return new CaseFigure(
                "A slow sample, 1898 to 1912",
                "Eight lanes.",
                whole,
                whole,
                Instant.parse("1906-05-01T00:00:00Z"),
                new Clock(ZoneOffset.UTC, "Greenwich time"),
                Granularity.of(whole),
                null,
                lanes,
                List.of(),
                List.of(readers),
                Agreement.of(readers),
                Gate.OPEN,
                null,
                true,
                (lane, marks) -> "/more",
                List.of("Invented for tests."));
    }

    private static Mark slowMark(int lane, int k, Random random) {
        var best = Instant.parse("1898-06-01T00:00:00Z").plus(Duration.ofDays(k * 570L + random.nextInt(400)));
        var label = WORDS.get(random.nextInt(WORDS.size()));
        return new Mark(
                "slow-" + lane + "-" + k,
                best.minus(Duration.ofDays(40)),
                best,
                best.plus(Duration.ofDays(60)),
                Kind.MILITARY,
                1,
                random.nextDouble(),
                false,
                Importance.ORDINARY,
                label,
                label + " of state " + lane,
                "/m",
                Learned.atOnce(),
                false);
    }
}
