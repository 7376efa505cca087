package predicament.app.sources;

import java.util.Locale;

/** The kinds of sources that a bibliography keeps apart. */
enum Shelf {
    EDITIONS("Document editions"),
    SCHOLARSHIP("Scholarship"),
    MEMOIRS("Memoirs and diaries"),
    OTHER("Other sources");

    private final String title;

    Shelf(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** By the keywords of the source. */
    static Shelf of(String keywords) {
        var words = keywords.toLowerCase(Locale.ROOT);
        if (words.contains("edition")) return EDITIONS;
        if (words.contains("scholarship")) return SCHOLARSHIP;
        return words.contains("memoir") || words.contains("diar") ? MEMOIRS : OTHER;
    }
}
