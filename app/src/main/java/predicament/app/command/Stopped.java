package predicament.app.command;

/** A command cannot do what it was asked to; the message is one sentence that says why and what to do. */
public class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stopped(String sentence) {
        super(sentence);
    }

    public Stopped(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
