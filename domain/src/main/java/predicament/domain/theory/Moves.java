package predicament.domain.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.Knowledge;

/**
 * The moves of a pair as each side learned of the other's, in the order of learning, as columns of numbers: what is the
 * same in every draw once for all of them, what coders leave open at its mode. The pair's states are the sides 0 and 1;
 * instants are whole milliseconds.
 */
final class Moves {

    static final double DAY = 86_400_000.0;

    final Dyad dyad;
    final Means means;
    final int size;
    final long[] learned;
    final long[] occurred;
    final byte[] actor;
    final byte[] sign;
    final double[] strength;
    final double[] character;
    final double[] cost;
    final double[] reach;
    final boolean[] opensWindow;
    final boolean[] terminal;

    /** By number; the id of a move of a stream is not made before it is asked for. */
    final IntFunction<String> id;

    private final List<Stimulus> stimuli;
    private final DrawnColumn magnitudes;
    private final DrawnColumn characters;
    private final DrawnColumn costs;

    private Moves(Dyad dyad, Means means, int size, IntFunction<String> id, List<Stimulus> stimuli) {
        this.dyad = dyad;
        this.means = means;
        this.size = size;
        this.id = id;
        this.stimuli = stimuli;
        learned = new long[size];
        occurred = new long[size];
        actor = new byte[size];
        sign = new byte[size];
        strength = new double[size];
        character = new double[size];
        cost = new double[size];
        reach = new double[size];
        opensWindow = new boolean[size];
        terminal = new boolean[size];
        magnitudes = new DrawnColumn(stimuli, "magnitude", Stimulus::magnitude);
        characters = new DrawnColumn(stimuli, "character", Stimulus::character);
        costs = new DrawnColumn(stimuli, "cost", Stimulus::cost);
    }

    static Moves of(Setting setting, Knowledge ofA, Knowledge ofB) {
        var dyad = setting.dyad();
        var stimuli = new ArrayList<Stimulus>();
        stimuli.addAll(Stimulus.received(ofA, dyad.b()));
        stimuli.addAll(Stimulus.received(ofB, dyad.a()));
        stimuli.sort(Stimulus.AS_LEARNED);
        return of(dyad, Means.of(setting, ofA, ofB), stimuli);
    }

    /** Of stimuli in the order of learning. */
    static Moves of(Dyad dyad, Means means, List<Stimulus> stimuli) {
        var moves = new Moves(dyad, means, stimuli.size(), k -> stimuli.get(k).id(), List.copyOf(stimuli));
        for (var k = 0; k < stimuli.size(); k++) {
            var it = stimuli.get(k);
            moves.learned[k] = it.learned().toEpochMilli();
            moves.occurred[k] = it.occurred().toEpochMilli();
            moves.actor[k] = (byte) side(dyad, it);
            moves.sign[k] = (byte) it.sign();
            moves.strength[k] = it.strength();
            moves.character[k] = it.character().mode();
            moves.cost[k] = it.cost().mode();
            moves.reach[k] = it.reach() * it.relevance();
            moves.opensWindow[k] = it.opensWindow();
            moves.terminal[k] = it.terminal();
        }
        return moves;
    }

    /** Of a stream, which leaves nothing to coders and of which both learn at once. */
    static Moves of(Dyad dyad, Means means, List<DyadStream.Deed> deeds, IntFunction<String> id) {
        var moves = new Moves(dyad, means, deeds.size(), id, List.of());
        for (var k = 0; k < deeds.size(); k++) {
            var deed = deeds.get(k);
            moves.learned[k] = DyadStream.at(deed.day()).toEpochMilli();
            moves.occurred[k] = moves.learned[k];
            moves.actor[k] = (byte) (deed.byFirst() ? 0 : 1);
            moves.sign[k] = (byte) Integer.signum(deed.sign());
            moves.strength[k] = deed.strength();
            moves.character[k] = deed.character();
            moves.cost[k] = deed.cost();
            moves.reach[k] = deed.reach();
            moves.terminal[k] = deed.isWar();
        }
        return moves;
    }

    private static int side(Dyad dyad, Stimulus stimulus) {
        return stimulus.actor().equals(dyad.a()) ? 0 : 1;
    }

    /** One draw's reading of what coders leave open. */
    Exchange in(Draw draw) {
        if (draw.isCentral() || stimuli.isEmpty()) return new Exchange(this, strength, character, cost);
        var drawn = magnitudes.in(draw);
        for (var k = 0; k < size; k++) {
            var it = stimuli.get(k);
            drawn[k] = drawn[k] * it.credence() * it.relevance();
        }
        return new Exchange(this, drawn, characters.in(draw), costs.in(draw));
    }

    /** Without one of them; capability that it added stays. */
    Moves without(int move) {
        var rest = new ArrayList<>(stimuli);
        rest.remove(move);
        return of(dyad, means, rest);
    }

    /** The same deeds, each by means that serve attack and defence alike. */
    Moves dual() {
        return of(dyad, means, stimuli.stream().map(Stimulus::dual).toList());
    }
}
