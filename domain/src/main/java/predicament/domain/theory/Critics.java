package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.Knowledge;

/**
 * T12, the critics of the offence–defence balance (Levy 1984; Lieber 2000; Lynn-Jones 1995 in reply) as a test of
 * sensitivity: whether a theory's verdict flips as O and d move, as all weapons are taken to serve both uses, or as one
 * move is left out.
 */
public record Critics(Theory theory, Setting setting, Knowledge ofA, Knowledge ofB, Parameters parameters) {

    public static final TheoryCard CARD = new TheoryCard(
            "T12",
            "critics",
            "Critics of offence and defence",
            "1",
            "after Levy 1984 and Lieber 2000",
            "The offence–defence balance is vague, so that no two authors code it alike; offensive arms cannot be told from"
                    + " defensive ones; the balance hardly varies over time, while leaders of one time see it differently;"
                    + " and most arms serve both uses. What a theory draws from O and d is then the coder’s and not the"
                    + " case’s.",
            "Six measures on a case: agreement of coders on O and on d (Krippendorff’s alpha), agreement on O as perceived"
                    + " among the leaders of one state and date, the share of the variance of O that lies between periods,"
                    + " how often the verdicts of T3, T7, T8 and T11, or which of them fits best, flip as O and d are drawn"
                    + " from the coders’ ranges, how much of the onset’s variance O alone brings about (Sobol), and the"
                    + " share of moves coded to serve both uses. The thresholds below turn them into one of three verdicts.",
            "The critics ask whether a concept is sound; we ask whether our numbers hang on it, which is less. Flip rates"
                    + " rest on ranges that the coders themselves set, so that a bold coder looks robust. Rival readings of"
                    + " a case are shown beside, and are no independent coders: they were written because they differ. The"
                    + " thresholds of flips and dual moves are ours.",
            OnsetClaim.NONE,
            List.of(
                    new Parameter(
                            "leastAlpha",
                            .667,
                            0,
                            1,
                            "alpha",
                            "agreement below which the critics are upheld",
                            "Krippendorff 2019, the floor for tentative conclusions; page not checked"),
                    new Parameter(
                            "soundAlpha",
                            .80,
                            0,
                            1,
                            "alpha",
                            "agreement from which the defenders can be upheld",
                            "Krippendorff 2019, the usual demand; page not checked"),
                    new Parameter("mostFlips", .20, 0, 1, "share", "flips above which the critics are upheld", null),
                    new Parameter(
                            "leastFlips", .05, 0, 1, "share", "flips below which the defenders can be upheld", null),
                    new Parameter("mostDual", .8, 0, 1, "share", "dual moves above which the critics are upheld", null),
                    new Parameter("dual", .25, 0, 1, "chi", "a character nearer to 0 serves both uses", null)),
            List.of(),
            List.of(
                    "Coders who do not know of each other agree on O and d.",
                    "Verdicts stand wherever O and d lie within what coders hold possible.",
                    "O moves more from one period to the next than among those who judge one period."));

    /** Above this share of flipped draws, or of dual moves, the critics are upheld; no published source. */
    public static final double MOST_FLIPS = threshold("mostFlips");

    public static final double MOST_DUAL = threshold("mostDual");

    /** Below this share of flips the defenders are upheld, if coders agree as well. */
    public static final double LEAST_FLIPS = threshold("leastFlips");

    /** Below this agreement of coders the critics are upheld; from the other on the defenders can be. */
    public static final double LEAST_ALPHA = threshold("leastAlpha");

    public static final double SOUND_ALPHA = threshold("soundAlpha");

    /** A character nearer to 0 than this serves both uses. */
    private static final double DUAL = threshold("dual");

    private static final int CELLS = 9;

    /** The verdict where O and d are held at these values throughout. */
    public record Cell(
            double balance,
            double distinguishability,
            @Nullable Instant onset) {}

    /** The verdict without one move. */
    public record Without(String move, @Nullable Instant onset) {}

    private static double threshold(String name) {
        return Parameters.defaults(CARD.parameters()).get(name);
    }

    /** Whether the theory reads O or d. */
    public boolean reads() {
        return reads(theory);
    }

    static boolean reads(Theory theory) {
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
        return dualShare(setting, ofA, ofB);
    }

    public static double dualShare(Setting setting, Knowledge ofA, Knowledge ofB) {
        var moves = Moves.of(setting, ofA, ofB);
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
