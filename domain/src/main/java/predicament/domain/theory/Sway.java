package predicament.domain.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import predicament.domain.perception.Knowledge;

/**
 * How far verdicts are the coders': the theories that read O or d, run over draws of O and d from the coders' ranges with
 * all else at its mode. The best is the theory that expected the answers given best; {@code flips} is the share of draws in
 * which another is the best, or the best finds a spiral where it found none, or none where it found one.
 */
public record Sway(List<Swayed> theories, String best, double otherBest, double flips, int draws) {

    /**
     * One theory: its onset at the modes, and were all moves dual; the share of draws in which it has one where it had none
     * or the reverse; the share of the variance of its onset that O, and that d, bring about alone, absent where it never
     * moves.
     */
    public record Swayed(
            String theory,
            @Nullable Instant onset,
            @Nullable Instant ifAllDual,
            double flips,
            @Nullable Double byBalance,
            @Nullable Double byTold) {}

    /** What one run says: its onset, and how well it expected the answers given (mean log of their shares). */
    private record Verdict(@Nullable Instant onset, double fit) {
        boolean flips(Verdict other) {
            return (onset == null) != (other.onset == null);
        }
    }

    private static final int INPUTS = 2;
    private static final int PAIRS = 250;
    /** A run without an onset is set this many tempi behind the end of the case; no published source. */
    private static final double PENALTY = 8;

    private static final List<Theory> READERS =
            Theories.all().stream().filter(Critics::reads).toList();

    public Sway {
        theories = List.copyOf(theories);
    }

    public static Sway of(Setting setting, Knowledge ofA, Knowledge ofB) {
        return new Runs(setting, ofA, ofB).sway();
    }

    private static final class Runs {

        private final Setting setting;
        private final Moves moves;
        private final AttackBeliefs beliefs;
        private final Map<String, Integer> given;
        private final List<List<Double>> design = Sobol.design(INPUTS, PAIRS, Draw.SEED);

        Runs(Setting setting, Knowledge ofA, Knowledge ofB) {
            this.setting = setting;
            moves = Moves.of(setting, ofA, ofB);
            beliefs = AttackBeliefs.of(setting, ofA, ofB);
            given = Answers.given(moves.in(Draw.CENTRAL), setting);
        }

        Sway sway() {
            var central =
                    READERS.stream().map(it -> verdict(it, setting, moves)).toList();
            var drawn = READERS.stream()
                    .map(theory -> design.stream()
                            .map(it -> verdict(theory, setting.placed(it.get(0), it.get(1)), moves))
                            .toList())
                    .toList();
            var best = best(central);
            var others = 0;
            var flips = 0;
            var draws = plain().toArray();
            for (var place : draws) {
                var there = best(drawn.stream().map(it -> it.get(place)).toList());
                if (there != best) others++;
                if (there != best || central.get(best).flips(drawn.get(best).get(place))) flips++;
            }
            var theories = new ArrayList<Swayed>();
            for (var k = 0; k < READERS.size(); k++) {
                theories.add(swayed(READERS.get(k), central.get(k), drawn.get(k)));
            }
            return new Sway(
                    theories,
                    READERS.get(best).card().id(),
                    others / (double) draws.length,
                    flips / (double) draws.length,
                    draws.length);
        }

        private IntStream plain() {
            return IntStream.range(0, design.size()).filter(it -> Sobol.plain(INPUTS, it));
        }

        private static int best(List<Verdict> verdicts) {
            var best = 0;
            for (var k = 1; k < verdicts.size(); k++) {
                if (verdicts.get(k).fit() > verdicts.get(best).fit()) best = k;
            }
            return best;
        }

        private Swayed swayed(Theory theory, Verdict central, List<Verdict> drawn) {
            var flips = plain().filter(it -> central.flips(drawn.get(it))).count();
            var sobol = Sobol.of(
                    INPUTS, drawn.stream().mapToDouble(this::daysToOnset).toArray());
            return new Swayed(
                    theory.card().id(),
                    central.onset(),
                    verdict(theory, setting, moves.dual()).onset(),
                    flips / (double) plain().count(),
                    sobol.variance() == 0 ? null : sobol.first().get(0),
                    sobol.variance() == 0 ? null : sobol.first().get(1));
        }

        private double daysToOnset(Verdict it) {
            var onset = it.onset();
            return onset == null
                    ? Exchange.days(setting.from(), setting.until()) + PENALTY * setting.defaultTempoDays()
                    : Exchange.days(setting.from(), onset);
        }

        private Verdict verdict(Theory theory, Setting there, Moves felt) {
            var parameters = Parameters.defaults(theory.card().parameters());
            var exchange = felt.in(Draw.CENTRAL);
            var run =
                    CentralRuns.of(theory, there, exchange, beliefs, parameters).getFirst();
            var path = run.run();
            var first = path.firstOnset();
            return new Verdict(first == null ? null : first.onset(), fit(responses(run, exchange, path)));
        }

        private static List<Response> responses(Run run, Exchange exchange, Path path) {
            if (run instanceof Reckoning told) return told.responses();
            // the only theory that reads O or d and is asked for answers when all is told
            return run instanceof DefensiveRun realism
                    ? DefensiveRealism.responses(exchange, path, realism)
                    : List.of();
        }

        private double fit(List<Response> responses) {
            return responses.stream()
                    .filter(it -> given.containsKey(it.move()))
                    .mapToDouble(it -> Math.log(it.shares().get(given.getOrDefault(it.move(), 0))))
                    .average()
                    .orElse(0);
        }
    }
}
