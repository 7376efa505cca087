package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import predicament.domain.perception.Knowledge;

/**
 * T12, the critics of the offence–defence balance (Levy 1984; Lieber 2000; Lynn-Jones 1995 in reply) as a test of
 * sensitivity: whether a theory's verdict flips as O and d move, as all weapons are taken to serve both uses, or as one
 * move is left out.
 */
public record Critics(Theory theory, Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters) {

    /** Above this share of flipped draws, or of dual moves, the critics are upheld; no published source. */
    public static final double MOST_FLIPS = .20;

    public static final double MOST_DUAL = .8;

    /** Below this share of flips the defenders are upheld, if coders agree as well. */
    public static final double LEAST_FLIPS = .05;

    /** A character nearer to 0 than this serves both uses. */
    private static final double DUAL = .25;

    private static final int CELLS = 9;

    /** The verdict where O and d are held at these values throughout. */
    public record Cell(
            double balance,
            double distinguishability,
            @Nullable Instant onset) {}

    /** The verdict without one move. */
    public record Without(String move, @Nullable Instant onset) {}

    /** Whether the theory reads O or d. */
    public boolean reads() {
        return switch (theory) {
            case DefensiveRealism it -> true;
            case NetAssessment it -> true;
            case Trust it -> true;
            case Preemption it -> true;
            case Persistence it -> false;
            case SpiralModel it -> false;
            case DeterrenceModel it -> false;
            case OffensiveRealism it -> false;
            case Wendt it -> false;
            case Mitzen it -> false;
            case RepeatedGame it -> false;
            case ArmsRace it -> false;
        };
    }

    /** Row by row from d = 1 down to 0, each from O = -1 to 1. */
    public List<Cell> map() {
        var cells = new ArrayList<Cell>();
        var moves = moves();
        var beliefs = AttackBeliefs.of(setting, ofA, ofB);
        for (var row = CELLS - 1; row >= 0; row--) {
            for (var column = 0; column < CELLS; column++) {
                var balance = 2.0 * column / (CELLS - 1) - 1;
                var told = row / (double) (CELLS - 1);
                var there = setting.under(balance, told);
                cells.add(new Cell(balance, told, onset(there, moves, beliefs)));
            }
        }
        return cells;
    }

    /** With every move taken to serve attack and defence alike. */
    public @Nullable Instant onsetIfAllDual() {
        return onset(setting, moves().dual(), AttackBeliefs.of(setting, ofA, ofB));
    }

    public @Nullable Instant onset() {
        return onset(setting, moves(), AttackBeliefs.of(setting, ofA, ofB));
    }

    /** The strongest moves, each left out in its turn; capability that it added stays. */
    public List<Without> withoutEach(int strongest) {
        var moves = moves();
        var beliefs = AttackBeliefs.of(setting, ofA, ofB);
        return IntStream.range(0, moves.size)
                .filter(it -> moves.sign[it] != 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer it) -> -moves.strength[it])
                        .thenComparing(it -> it))
                .limit(strongest)
                .sorted(Comparator.comparingLong(it -> moves.learned[it]))
                .map(left -> new Without(moves.id.apply(left), onset(setting, moves.without(left), beliefs)))
                .toList();
    }

    /** Share of hostile and conciliatory moves whose character serves both uses, at the coded modes. */
    public double dualShare() {
        var moves = moves();
        var toward =
                IntStream.range(0, moves.size).filter(it -> moves.sign[it] != 0).toArray();
        if (toward.length == 0) return 0;
        var dual = Arrays.stream(toward).filter(it -> Math.abs(moves.character[it]) < DUAL);
        return dual.count() / (double) toward.length;
    }

    /** Share of draws over coders' ranges in which the verdict is not that of most. */
    public static double flipRate(OnsetForecast onset) {
        return Math.min(onset.exists(), onset.none());
    }

    private Moves moves() {
        return Moves.of(setting, ofA, ofB);
    }

    private @Nullable Instant onset(Setting there, Moves moves, AttackBeliefs beliefs) {
        return CentralRuns.of(theory, there, moves.in(Draw.CENTRAL), beliefs, parameters).stream()
                .findFirst()
                .map(Run::run)
                .map(Path::firstOnset)
                .map(OnsetForecast.Dated::onset)
                .orElse(null);
    }
}
