package predicament.app.frame;

import java.util.List;

/** A request that cannot be answered as asked; its message is one sentence that a researcher can act on. */
public abstract sealed class Trouble extends RuntimeException
        permits BadRequest, Closed, NotFound, Conflict, Unprocessable {

    private static final long serialVersionUID = 1L;

    private final transient List<Way> ways;

    Trouble(String sentence, List<Way> ways) {
        super(sentence, null, false, false);
        this.ways = List.copyOf(ways);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public List<Way> ways() {
        return ways;
    }
}
