package predicament.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class FigureSvgTests {

    private static final Viewpoint GERMANY = new Viewpoint("DE", "Germany");

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_drawing_is_well_formed_and_the_same_each_time(Size size) throws Exception {
        var svg = FigureSvg.svg(sample(Gate.OPEN), size);

        assertThat(parsed(svg).getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(FigureSvg.svg(sample(Gate.OPEN), size)).isEqualTo(svg);
    }

    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"WIDE", "MEDIUM", "NARROW"})
    void every_move_in_sight_is_a_link_or_in_a_count(Size size) throws Exception {
        var figure = sample(Gate.OPEN);

        var links = elements(FigureSvg.svg(figure, size), "a");

        var shown = figure.lanes().stream()
                .flatMap(lane -> lane.marks().stream())
                .filter(mark -> figure.shown().contains(mark.best()))
                .map(Mark::id)
                .toList();
        var found = new ArrayList<String>();
        for (var link : links) {
            if (!attribute(link, "data-id").isEmpty()) found.add(attribute(link, "data-id"));
            if (!attribute(link, "data-ids").isEmpty())
                found.addAll(List.of(attribute(link, "data-ids").split(" ", -1)));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void what_is_read_out_contains_what_is_written() throws Exception {
        for (var link : elements(FigureSvg.svg(sample(Gate.OPEN), Size.WIDE), "a")) {
            var texts = link.getChildNodes();
            for (int i = 0; i < texts.getLength(); i++)
                assertThat(attribute(link, "aria-label"))
                        .contains(texts.item(i).getTextContent().strip());
        }
    }

    @Test
    void ids_of_the_drawings_on_one_page_are_unique() throws Exception {
        var ids = new ArrayList<String>();
        for (var size : List.of(Size.WIDE, Size.MEDIUM, Size.NARROW)) {
            for (var svg : List.of(FigureSvg.overview(sample(Gate.OPEN), size), FigureSvg.svg(sample(Gate.OPEN), size)))
                elements(svg, "*").stream()
                        .map(e -> attribute(e, "id"))
                        .filter(id -> !id.isEmpty())
                        .forEach(ids::add);
        }

        assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void hostile_text_stays_text() throws Exception {
        var hostile = "</text><script>alert('1')</script>\" onload=\"x\u0000\u0008 & <b>";
        var mark = LaneLayoutTests.mark("x\" onclick=\"y", SampleFigure.CURSOR, 1, 1);
        var lane = new Lane(
                hostile,
                hostile,
                hostile,
                1,
                List.of(new Mark(
                        mark.id(),
                        mark.earliest(),
                        mark.best(),
                        mark.latest(),
                        mark.kind(),
                        1,
                        1,
                        false,
                        mark.importance(),
                        hostile,
                        hostile,
                        hostile,
                        Learned.atOnce(),
                        false)));
        var row =
                new OnsetRow(hostile, hostile, List.of(SampleFigure.undated(hostile, OnsetBar.Type.NONE, hostile, 1)));
        var figure = with(sample(Gate.OPEN), hostile, List.of(lane), List.of(OnsetGroup.readers(List.of(row))));

        for (var size : Size.values()) {
            var document = parsed(FigureSvg.svg(figure, size));
            parsed(FigureSvg.overview(figure, size));

            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(elements(FigureSvg.svg(figure, size), "*"))
                    .allSatisfy(e -> assertThat(attribute(e, "onload") + attribute(e, "onclick"))
                            .isEmpty());
        }
    }

    @Test
    void a_closed_gate_gives_nothing_away() {
        var closed = FigureSvg.svg(sample(Gate.CLOSED), Size.WIDE);

        assertThat(closed).contains("Closed until you mark your own");
        assertThat(closed)
                .doesNotContain("Test reader", "Scholar A", "T1 Test spiral", "of 5 readers", "data-onset", "Author A");
    }

    @Test
    void agreement_names_its_readers_from_two_on() {
        assertThat(FigureSvg.svg(sample(Gate.OPEN), Size.WIDE))
                .contains("2 of 5 readers")
                .doesNotContain("1 of 5");
    }

    @Test
    void the_cursor_stays_within_the_axis() throws Exception {
        for (var hour : List.of("1800-01-01T00:00:00Z", "2000-01-01T00:00:00Z", "1914-07-02T00:00:00Z")) {
            var figure = SampleFigure.figure(SampleFigure.LATE, Instant.parse(hour), null, Gate.OPEN);

            var cursor = elements(FigureSvg.svg(figure, Size.WIDE), "line").stream()
                    .filter(line -> attribute(line, "class").startsWith("cursor"))
                    .findFirst()
                    .orElseThrow();

            assertThat(Double.parseDouble(attribute(cursor, "x1"))).isBetween(Size.WIDE.x0(), Size.WIDE.x1());
            assertThat(figure.whole().contains(figure.cursor())).isTrue();
        }
    }

    @Test
    void not_knowing_is_drawn_and_said() throws Exception {
        var figure = SampleFigure.figure(SampleFigure.LATE, Instant.parse("1914-07-31T11:00:00Z"), GERMANY, Gate.OPEN);

        var unknown = elements(FigureSvg.svg(figure, Size.WIDE), "a").stream()
                .filter(link -> attribute(link, "class").contains(" unknown"))
                .toList();

        assertThat(unknown).isNotEmpty().allSatisfy(link -> {
            assertThat(attribute(link, "aria-label")).endsWith("Not yet known to Germany.");
            assertThat(attribute(link, "data-learned")).isNotEmpty();
        });
    }

    @Test
    void empty_states_say_what_to_do() {
        var silent = with(
                sample(Gate.OPEN),
                "Sample",
                List.of(),
                List.of(
                        OnsetGroup.theories("", List.of(new OnsetRow("T0", "", List.of()))),
                        OnsetGroup.readers(List.of())));

        assertThat(FigureSvg.svg(silent, Size.NARROW))
                .contains("This theory makes no dated claim here", "Be the first: drag across the figure");
    }

    private static CaseFigure sample(Gate gate) {
        return SampleFigure.figure(SampleFigure.LATE, SampleFigure.CURSOR, null, gate);
    }

    private static CaseFigure with(CaseFigure f, String title, List<Lane> lanes, List<OnsetGroup> onsets) {
        return new CaseFigure(
                title,
                title,
                f.whole(),
                f.shown(),
                f.cursor(),
                f.clock(),
                f.granularity(),
                f.viewpoint(),
                lanes,
                f.panels(),
                onsets,
                Agreement.none(),
                f.gate(),
                null,
                true,
                f.more(),
                List.of(title));
    }

    static List<Node> elements(String svg, String name) throws Exception {
        var nodes = parsed(svg).getElementsByTagName(name);
        var list = new ArrayList<Node>();
        for (int i = 0; i < nodes.getLength(); i++) list.add(nodes.item(i));
        return list;
    }

    static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    static String attribute(Node element, String name) {
        var attribute = element.getAttributes().getNamedItem(name);
        return attribute == null ? "" : attribute.getNodeValue();
    }
}
