package predicament.app.figure;

import java.util.List;
import java.util.Map;

/** The figure of a case at two revisions at once, with what befell each of its moves by the id of its mark. */
public record Diff(CaseFigure figure, Map<String, Revised> revised) {

    public Diff {
        revised = Map.copyOf(revised);
    }

    /** The id of the mark that shows a move as it was, beside the one that shows it as it is. */
    public static String was(String id) {
        return "was-" + id;
    }

    /** In the three sizes of which a page shows the one that fits, by their names. */
    public Map<String, String> onPage() {
        return FigureSvg.inEachSize(size -> FigureSvg.onPage(new Canvas(figure, size, revised)));
    }

    /** The strip of the whole case with the axis, which stands above the figure, in the same sizes. */
    public Map<String, String> overviews() {
        return FigureSvg.overviews(figure);
    }

    /** As a file that looks the same everywhere: it carries its typefaces. */
    public String download() {
        return StandingAlone.draw(new Canvas(figure, Size.EXPORT, revised))
                .add(Typefaces.embedded())
                .write();
    }

    /** As a drawing to be turned into a picture. */
    public String export() {
        return StandingAlone.draw(new Canvas(figure, Size.EXPORT, revised)).write();
    }

    /** What its signs and lines mean, before what those of every figure do. */
    public List<KeyEntry> key() {
        return KeyEntry.ofRevisions();
    }
}
