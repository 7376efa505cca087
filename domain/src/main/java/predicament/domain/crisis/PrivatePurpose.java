package predicament.domain.crisis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.domain.source.Citation;

/** The purpose of a move in its maker's own papers, which its observers could not see. */
public record PrivatePurpose(Purpose purpose, @Nullable String note, List<Citation> documents) {

    public PrivatePurpose {
        documents = List.copyOf(documents);
    }
}
