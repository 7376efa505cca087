package predicament.app.frame;

import java.util.List;

/** The history forbids what was sent. */
public final class Unprocessable extends Trouble {

    private static final long serialVersionUID = 1L;

    public Unprocessable(String sentence, Way on) {
        super(sentence, List.of(on));
    }
}
