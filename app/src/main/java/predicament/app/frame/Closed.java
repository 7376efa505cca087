package predicament.app.frame;

import java.util.List;

/** Not shown yet: the visitor has something of their own to do, or to decide, first. */
public final class Closed extends Trouble {

    private static final long serialVersionUID = 1L;

    public Closed(String sentence, List<Way> ways) {
        super(sentence, ways);
    }
}
