package predicament.app.gate;

import predicament.domain.crisis.CrisisId;

/** Keeps others' onsets, and every count of them, from whoever has neither sealed an own one nor chosen to look first. */
public interface BlindGate {

    /** Whether the visitor of this request may see others' onsets. */
    boolean isOpen(CrisisId crisis);

    /** Whether the visitor chose to look before sealing anything, which every later annotation of theirs will say. */
    boolean looked(CrisisId crisis);

    /** Remembers that the visitor chose to look first. */
    void look(CrisisId crisis);
}
