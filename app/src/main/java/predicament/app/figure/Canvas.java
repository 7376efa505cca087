package predicament.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.figure.Mark.Standing;

/** One drawing in the making: its figure, its scale, and the layers that lie over each other. */
final class Canvas {

    private final CaseFigure figure;
    private final Size size;
    private final TimeScale scale;
    private final @Nullable Map<String, Revised> revised;
    private final Element bands = Element.group("bands").hidden();
    private final Element veils = Element.group("veils").hidden();
    private final Element content = Element.group("content");
    private final List<Element> definitions = new ArrayList<>();

    Canvas(CaseFigure figure, Size size) {
        this(figure, size, null);
    }

    /** Of two revisions: what befell each move, by the id of its mark; a mark that is not named is untouched. */
    Canvas(CaseFigure figure, Size size, @Nullable Map<String, Revised> revised) {
        this.figure = figure;
        this.size = size;
        this.revised = revised;
        this.scale = new TimeScale(figure.shown(), size.x0(), size.x1());
    }

    CaseFigure figure() {
        return figure;
    }

    Size size() {
        return size;
    }

    TimeScale scale() {
        return scale;
    }

    double x0() {
        return size.x0();
    }

    double x1() {
        return size.x1();
    }

    Element bands() {
        return bands;
    }

    Element veils() {
        return veils;
    }

    Element content() {
        return content;
    }

    List<Element> definitions() {
        return definitions;
    }

    /** Where the cursor stands, at the edge of the axis if its hour is not shown. */
    double cursor() {
        return scale.clamped(figure.cursor());
    }

    boolean cursorShown() {
        return figure.shown().contains(figure.cursor());
    }

    String id(String name) {
        return size.prefix() + name;
    }

    String url(String name) {
        return "url(#" + id(name) + ")";
    }

    void veil(double top, double bottom) {
        veils.add(
                size == Size.PRINT
                        ? Hatching.of(cursor(), top, x1(), bottom)
                        : Element.rect("veil", cursor(), top, x1() - cursor(), bottom - top)
                                .at("fill", url("hatch")));
    }

    boolean showsRevisions() {
        return revised != null;
    }

    /** What befell a move between two revisions; nothing where the figure shows but one. */
    @Nullable
    Revised revised(Mark mark) {
        return revised == null ? null : revised.getOrDefault(mark.id(), Revised.UNTOUCHED);
    }

    Standing standing(Mark mark) {
        return mark.at(figure.cursor());
    }

    /** The palette's class for a state; more states than colours begin again. */
    static String state(int place) {
        return "p" + (Math.floorMod(place - 1, 8) + 1);
    }

    /** The palette's class for an author, or none for ink. */
    static String author(int place) {
        return place == 0 ? "" : "a" + (Math.floorMod(place - 1, 6) + 1);
    }
}
