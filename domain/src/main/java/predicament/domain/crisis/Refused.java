package predicament.domain.crisis;

import java.util.List;

/** A command that history, or somebody's newer edit, forbids: one sentence a researcher can act on, or several at once. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    public Refused(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public Refused(String sentence) {
        this(List.of(sentence));
    }

    public List<String> sentences() {
        return sentences;
    }
}
