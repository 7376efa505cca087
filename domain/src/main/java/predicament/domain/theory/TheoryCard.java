package predicament.domain.theory;

import java.util.List;
import predicament.domain.crisis.OnsetClaim;

/**
 * A theory as a reader meets it: the author's claim in prose, what is computed here, and the gap between the two. A
 * failure is always a failure of this operationalisation.
 */
public record TheoryCard(
        String id,
        String slug,
        String name,
        String version,
        String after,
        String authorClaim,
        String operationalisation,
        String gap,
        OnsetClaim onsetType,
        List<Parameter> parameters,
        List<ProcessTest> tests,
        List<String> falsifiers) {

    public TheoryCard {
        parameters = List.copyOf(parameters);
        tests = List.copyOf(tests);
        falsifiers = List.copyOf(falsifiers);
    }
}
