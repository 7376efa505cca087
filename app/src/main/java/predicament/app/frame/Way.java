package predicament.app.frame;

/** A way on from a page that could not be shown: what it leads to, and where. */
public record Way(String label, String href) {

    public static final Way TO_CASES = new Way("All cases", "/cases");
}
