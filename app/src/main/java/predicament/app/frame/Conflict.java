package predicament.app.frame;

import java.util.List;

/** Somebody else changed the item first: both versions are shown, and nothing is lost. */
public final class Conflict extends Trouble {

    private static final long serialVersionUID = 1L;

    private final transient Version yours;
    private final transient Version theirs;

    public Conflict(String sentence, Version yours, Version theirs, Way on) {
        super(sentence, List.of(on));
        this.yours = yours;
        this.theirs = theirs;
    }

    public Version yours() {
        return yours;
    }

    public Version theirs() {
        return theirs;
    }
}
