package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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
        var exchange = exchange(setting);
        var beliefs = AttackBeliefs.of(setting, ofA, ofB);
        for (var row = CELLS - 1; row >= 0; row--) {
            for (var column = 0; column < CELLS; column++) {
                var balance = 2.0 * column / (CELLS - 1) - 1;
                var told = row / (double) (CELLS - 1);
                var there = setting.under(balance, told);
                cells.add(new Cell(balance, told, onset(there, exchange, beliefs)));
            }
        }
        return cells;
    }

    /** With every move taken to serve attack and defence alike. */
    public @Nullable Instant onsetIfAllDual() {
        var exchange = exchange(setting);
        var dual = exchange.felt().stream().map(Felt::dual).toList();
        return onset(
                setting,
                new Exchange(exchange.a(), exchange.b(), dual, exchange.means()),
                AttackBeliefs.of(setting, ofA, ofB));
    }

    public @Nullable Instant onset() {
        return onset(setting, exchange(setting), AttackBeliefs.of(setting, ofA, ofB));
    }

    /** The strongest moves, each left out in its turn; capability that it added stays. */
    public List<Without> withoutEach(int strongest) {
        var exchange = exchange(setting);
        var beliefs = AttackBeliefs.of(setting, ofA, ofB);
        return exchange.felt().stream()
                .filter(it -> it.sign() != 0)
                .sorted(Comparator.comparingDouble(Felt::strength).reversed().thenComparing(Felt::learned))
                .limit(strongest)
                .sorted(Comparator.comparing(Felt::learned))
                .map(left -> {
                    Predicate<Felt> others = it -> !it.equals(left);
                    var rest = exchange.felt().stream().filter(others).toList();
                    return new Without(
                            left.id(),
                            onset(setting, new Exchange(exchange.a(), exchange.b(), rest, exchange.means()), beliefs));
                })
                .toList();
    }

    /** Share of hostile and conciliatory moves whose character serves both uses, at the coded modes. */
    public double dualShare() {
        var moves =
                exchange(setting).felt().stream().filter(it -> it.sign() != 0).toList();
        if (moves.isEmpty()) return 0;
        return moves.stream().filter(it -> Math.abs(it.character()) < DUAL).count() / (double) moves.size();
    }

    /** Share of draws over coders' ranges in which the verdict is not that of most. */
    public static double flipRate(OnsetForecast onset) {
        return Math.min(onset.exists(), onset.none());
    }

    private Exchange exchange(Setting there) {
        return Exchange.of(there, ofA, ofB, Draw.CENTRAL);
    }

    private @Nullable Instant onset(Setting there, Exchange exchange, AttackBeliefs beliefs) {
        return CentralPath.of(theory, there, exchange, beliefs, parameters).stream()
                .findFirst()
                .map(CentralPath::path)
                .map(Path::firstOnset)
                .map(OnsetForecast.Dated::onset)
                .orElse(null);
    }
}
