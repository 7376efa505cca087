package predicament.app.gate;

import java.util.List;
import predicament.app.frame.Closed;
import predicament.app.frame.Way;
import predicament.domain.crisis.CrisisId;

/** Keeps others' onsets, and every count of them, from whoever has neither sealed an own one nor chosen to look first. */
public interface BlindGate {

    /** Whether the visitor of this request may see others' onsets. */
    boolean isOpen(CrisisId crisis);

    /** Whether the visitor chose to look before sealing anything, which every later annotation of theirs will say. */
    boolean looked(CrisisId crisis);

    /** The cases that the visitor chose to look at without being signed in. */
    List<String> lookedWithoutAccount();

    /** Remembers that the visitor chose to look first. */
    void look(CrisisId crisis);

    /** Refuses files and data of a case whose gate is closed; pages show {@code gate/closed} instead. */
    default void require(CrisisId crisis) {
        if (isOpen(crisis)) return;
        throw new Closed(
                "What others say of this case is closed until you have marked your own onset, or chosen to look first.",
                List.of(
                        new Way("Mark your own first", "/cases/" + crisis.slug() + "/annotations/new"),
                        new Way("Look first", "/cases/" + crisis.slug() + "/annotations")));
    }
}
