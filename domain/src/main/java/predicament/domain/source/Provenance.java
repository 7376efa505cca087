package predicament.domain.source;

import java.util.List;

/** Who says so: the citations behind a coding, the coder who made it, and how sure the coder is. */
public record Provenance(List<Citation> citations, String coder, Confidence confidence) {

    public Provenance {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A coding needs at least one source; none is given.");
        }
        if (coder.isBlank()) {
            throw new IllegalArgumentException("A coding needs the name of its coder; it is blank.");
        }
    }
}
