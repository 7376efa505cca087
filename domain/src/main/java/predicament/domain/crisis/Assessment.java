package predicament.domain.crisis;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.domain.source.Provenance;
import predicament.domain.source.Slugs;
import predicament.domain.time.HistoricalTime;

/**
 * One holder's view of the threat from one state, as a document shows it: a level or a threat in (0, 100), the intent
 * attributed, capability in [0, 100] relative to own (50 as strong), and whether own provocation was acknowledged.
 */
public record Assessment(
        String id,
        ActorId observer,
        HolderId holder,
        ActorId target,
        HistoricalTime written,
        List<Reader> readers,
        @Nullable ThreatLevel level,
        @Nullable Double threat,
        @Nullable Intent intent,
        @Nullable Double capability,
        @Nullable String imminence,
        Certainty ownProvocation,
        String account,
        Provenance provenance)
        implements Item {

    public Assessment {
        Slugs.require("An assessment", id);
        readers = List.copyOf(readers);
        if ((level == null) == (threat == null)) {
            throw new IllegalArgumentException("An assessment gives either a level 0 to 6 or a threat 0 to 100.");
        }
        if (threat != null && !(threat > 0 && threat < 100)) {
            throw new IllegalArgumentException("The threat is %s; it must lie between 0 and 100.".formatted(threat));
        }
        if (capability != null && !(capability >= 0 && capability <= 100)) {
            throw new IllegalArgumentException(
                    "The capability is %s; it must lie between 0 and 100.".formatted(capability));
        }
        if (observer.equals(target)) {
            throw new IllegalArgumentException(
                    "%s is assessed by itself; an assessment is of another state.".formatted(observer));
        }
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.ASSESSMENT, id);
    }

    /** When the assessment reached those who decide: the first reading on record, or its writing by a decider. */
    public HistoricalTime reached() {
        return readers.stream().map(Reader::at).min(HistoricalTime.ORDER).orElse(written);
    }

    /** The observation on the logit scale. */
    public double logit() {
        if (level != null) return level.logit();
        var p = Objects.requireNonNull(threat) / 100;
        return Math.log(p / (1 - p));
    }
}
