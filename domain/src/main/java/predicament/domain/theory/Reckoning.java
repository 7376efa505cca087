package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.ActorId;

/** One draw of a theory over a pair: told of each move when the other side learns of it, asked for threat in between. */
abstract class Reckoning {

    final Setting setting;
    final Exchange exchange;
    final Draw draw;
    final Past past;
    private final List<Response> responses = new ArrayList<>();
    private final List<Path.Stretch> stretches = new ArrayList<>();
    private final List<Path.Spell> spells = new ArrayList<>();
    private OnsetForecast.@Nullable Dated onset;
    private @Nullable Instant dwellsSince;

    Reckoning(Setting setting, Exchange exchange, Draw draw) {
        this.setting = setting;
        this.exchange = exchange;
        this.draw = draw;
        past = new Past(setting.defaultTempoDays());
    }

    /** The newest move is already in the {@link #past}. */
    abstract void hear(Felt move);

    abstract double theta(ActorId observer, Instant at);

    /** Time passes without a move. */
    void pass(Instant instant) {}

    /** The move has been taken in; the answer that the theory expects of the side that learned of it, if it says. */
    @Nullable
    Double eta(Felt move) {
        return null;
    }

    abstract Map<Ending, Double> endings();

    Applicability applicability() {
        return Applicability.of(exchange);
    }

    String note() {
        return "";
    }

    /** What else the theory keeps in mind of a side, by name. */
    Map<String, Double> state(ActorId side, Instant at) {
        return Map.of();
    }

    final boolean inside() {
        return onset != null;
    }

    final void enter(Instant began, Instant detected) {
        if (onset == null) onset = new OnsetForecast.Dated(began, detected);
    }

    final void leave(Instant at) {
        if (onset == null) return;
        stretches.add(new Path.Stretch(onset, at));
        onset = null;
    }

    /** In the theory's state without an onset of its own, from now on or no longer. */
    final void dwell(Instant at, boolean within) {
        if (within && dwellsSince == null) dwellsSince = at;
        if (!within && dwellsSince != null) {
            spells.add(new Path.Spell(dwellsSince, at));
            dwellsSince = null;
        }
    }

    final List<Response> responses() {
        return responses;
    }

    /** Runs the exchange through; trajectories are read off after every move and at every instant of the grid. */
    Path run() {
        var path = new Path(setting.priors(), Double.POSITIVE_INFINITY);
        var next = 0;
        for (var instant : setting.grid()) {
            while (next < exchange.felt().size()
                    && !exchange.felt().get(next).learned().isAfter(instant)) {
                tell(exchange.felt().get(next++), path);
            }
            pass(instant);
            mark(path, instant);
        }
        while (next < exchange.felt().size()) tell(exchange.felt().get(next++), path);
        path.stretches().addAll(stretches);
        path.spells().addAll(spells);
        if (onset != null) path.stretches().add(new Path.Stretch(onset, null));
        if (dwellsSince != null) path.spells().add(new Path.Spell(dwellsSince, null));
        return path;
    }

    private void tell(Felt move, Path path) {
        past.add(move);
        hear(move);
        var eta = eta(move);
        if (eta != null && move.sign() != 0) {
            responses.add(Response.of(move.id(), exchange.other(move.actor()), eta));
        }
        mark(path, move.learned());
    }

    private void mark(Path path, Instant instant) {
        for (var observer : List.of(exchange.a(), exchange.b())) {
            path.add(new Path.Knot(instant, observer, theta(observer, instant)));
        }
    }
}
