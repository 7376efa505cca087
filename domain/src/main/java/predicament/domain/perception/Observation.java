package predicament.domain.perception;

import java.time.Instant;
import java.util.Comparator;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;

/** A coded level as it enters the record: whose, from when it counts, on the logit scale, with its variance. */
public record Observation(
        String assessment, HolderId holder, HolderClass holderClass, Instant at, double logit, double noise) {

    static final Comparator<Observation> IN_TIME =
            Comparator.comparing(Observation::at).thenComparing(Observation::assessment);
}
