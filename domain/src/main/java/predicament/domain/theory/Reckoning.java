package predicament.domain.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run of a theory that can be asked at any instant, whether or not a move was told at it. */
abstract non-sealed class Reckoning extends Run {

    final Draw draw;
    private final List<Response> responses = new ArrayList<>();
    private final Stretches stretches;
    private final Stretches spells;
    private final Path path;

    Reckoning(Setting setting, Exchange exchange, Draw draw) {
        super(setting, exchange);
        this.draw = draw;
        path = new Path(setting, setting.priorOfA(), setting.priorOfB(), Double.POSITIVE_INFINITY, 0);
        stretches = path.ofState();
        spells = path.spells();
    }

    /** The newest move is already in the {@link #past}. */
    abstract void hear(int move);

    /** Time passes without a move. */
    void pass(long instant) {}

    /** The move has been taken in; the answer that the theory expects of the side that learned of it, if it says. */
    @Nullable
    Double eta(int move) {
        return null;
    }

    abstract Map<Ending, Double> endings();

    Applicability applicability() {
        return Applicability.of(exchange);
    }

    String note() {
        return "";
    }

    final boolean inside() {
        return stretches.isOpen();
    }

    final void enter(long began, long detected) {
        if (!inside()) stretches.open(began, detected);
    }

    final void leave(long at) {
        if (inside()) stretches.close(at);
    }

    /** In the theory's state without an onset of its own, from now on or no longer. */
    final void dwell(long at, boolean within) {
        if (within && !spells.isOpen()) spells.open(at, at);
        if (!within && spells.isOpen()) spells.close(at);
    }

    final List<Response> responses() {
        return responses;
    }

    @Override
    final boolean within(long at) {
        return inside();
    }

    @Override
    final boolean together() {
        return false;
    }

    @Override
    final void tell(int move) {
        past.add(move);
        hear(move);
    }

    /** Trajectories are read off after every move and at every instant of the grid. */
    @Override
    final Path run() {
        var next = 0;
        for (var instant : setting.gridMillis()) {
            while (next < exchange.size() && exchange.learned(next) <= instant) answer(next++);
            pass(instant);
            mark(instant);
        }
        while (next < exchange.size()) answer(next++);
        return path;
    }

    private void answer(int move) {
        tell(move);
        var eta = draw.isCentral() && exchange.sign(move) != 0 ? eta(move) : null;
        if (eta != null) {
            responses.add(Response.of(exchange.id(move), exchange.name(exchange.observer(move)), eta));
        }
        mark(exchange.learned(move));
    }

    private void mark(long instant) {
        for (var side = 0; side < 2; side++) path.add(side, instant, theta(side, instant));
    }
}
