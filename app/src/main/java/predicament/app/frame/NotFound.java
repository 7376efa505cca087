package predicament.app.frame;

import java.util.List;

/** Nothing is known under this address; what comes nearest to it is offered instead. */
public final class NotFound extends Trouble {

    private static final long serialVersionUID = 1L;

    public NotFound(String sentence, List<Way> nearest) {
        super(sentence, nearest);
    }
}
