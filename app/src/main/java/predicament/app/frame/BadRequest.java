package predicament.app.frame;

import java.util.List;

/** The address or form asks for something that cannot be: a date that is none, an actor outside the case. */
public final class BadRequest extends Trouble {

    private static final long serialVersionUID = 1L;

    public BadRequest(String sentence, Way on) {
        super(sentence, List.of(on));
    }
}
