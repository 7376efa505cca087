package predicament.app.figure;

/** Whether the reader may see others' onsets: only after marking one's own, or choosing to look first. */
public enum Gate {
    CLOSED,
    OPEN
}
