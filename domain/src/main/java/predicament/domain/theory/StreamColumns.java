package predicament.domain.theory;

/** The moves of a stream as columns of numbers, to be replayed as often as one likes. */
public final class StreamColumns {

    private final Moves moves;

    public StreamColumns(DyadStream stream) {
        moves = stream.moves();
    }

    Moves moves() {
        return moves;
    }
}
