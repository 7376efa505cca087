package predicament.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import predicament.domain.crisis.Tempo;
import predicament.domain.theory.Conditions;
import predicament.domain.theory.Parameters;
import predicament.domain.theory.Replay;
import predicament.domain.theory.Setting;
import predicament.domain.theory.StreamColumns;
import predicament.domain.theory.Theory;

/**
 * Every theory that claims a process over a million moves, against a bare fold over columns in the same run, and how the
 * time grows from many short streams to one long one and falls with a second core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx10g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class Theories {

    private static final int MOVES = 1_000_000;
    private static final double PRIOR = -.847;

    /** What the bare fold is given as well: columns of numbers, made beforehand. */
    private record Stream(StreamColumns columns, Setting setting) {

        double replay(Theory theory) {
            var sum = new Sum();
            Replay.into(sum, theory, columns, setting, Parameters.defaults(theory.card().parameters()));
            return sum.all;
        }
    }

    /** All that a theory answers after each move, so that nothing of the work can be left out. */
    private static final class Sum implements Replay.Sink {

        private double all;

        @Override
        public void row(
                int deed,
                double threatOfFirst,
                double threatOfSecond,
                boolean within,
                double keptOfFirst,
                double keptOfSecond) {
            all += threatOfFirst + threatOfSecond + keptOfFirst + keptOfSecond + (within ? 1 : 0);
        }
    }

    /** T0 makes no claim move by move, and T12 runs the others. */
    @Param({"T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"})
    private String theory = "";

    /** Moves a stream; the streams together have a million. */
    @Param({"1000", "1000000"})
    private int moves;

    private List<Stream> streams = List.of();
    private List<Columns> columns = List.of();

    @Setup
    public void generate() {
        var generated = Generated.streams(MOVES / moves, moves);
        columns = generated.stream().map(it -> Columns.of(it.deeds())).toList();
        streams = generated.stream()
                .map(it -> new Stream(
                        new StreamColumns(it), it.setting(Tempo.CRISIS, PRIOR, PRIOR, Conditions.UNCODED)))
                .toList();
    }

    @Benchmark
    public void replay(Blackhole hole) {
        var replayed = replayed();
        streams.forEach(it -> hole.consume(it.replay(replayed)));
    }

    @Benchmark
    public void replayOnAllCores(Blackhole hole) {
        var replayed = replayed();
        streams.parallelStream().forEach(it -> hole.consume(it.replay(replayed)));
    }

    @Benchmark
    public void fold(Blackhole hole) {
        columns.forEach(it -> hole.consume(it.fold()));
    }

    private Theory replayed() {
        return predicament.domain.theory.Theories.all().stream()
                .filter(it -> it.card().id().equals(theory))
                .findFirst()
                .orElseThrow();
    }

    /** Prints one table: nanoseconds an event and theory, and their ratios. */
    public static void main(String[] arguments) throws RunnerException {
        var fold = nanos(run("fold", "1000", "T1").iterator().next());
        var shortOnes = run("replay", "1000");
        var longOne = run("replay", "1000000");
        var allCores = run("replayOnAllCores", "1000");
        System.out.printf(
                Locale.ROOT,
                "%,d moves by chance, %d cores, Java %s%nbare fold over columns: %.1f ns a move%n%n",
                MOVES,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                fold);
        System.out.println("theory   ns/move   to the fold   one stream of all / 1,000 of 1,000   all cores: times faster");
        for (var result : shortOnes) {
            var id = id(result);
            var nanos = nanos(result);
            System.out.printf(
                    Locale.ROOT,
                    "%-6s %9.0f %12.1f× %33s %25s%n",
                    id,
                    nanos,
                    nanos / fold,
                    ratio(of(longOne, id), it -> it / nanos),
                    ratio(of(allCores, id), it -> nanos / it));
        }
    }

    /** A dash where a pass did not end. */
    private static String ratio(@Nullable RunResult result, DoubleUnaryOperator ratio) {
        return result == null ? "–" : String.format(Locale.ROOT, "%.2f×", ratio.applyAsDouble(nanos(result)));
    }

    private static Iterable<RunResult> run(String benchmark, String moves, String... theories)
            throws RunnerException {
        var options = new OptionsBuilder()
                .include(Theories.class.getName() + "." + benchmark + "$")
                .param("moves", moves)
                .verbosity(VerboseMode.SILENT);
        if (theories.length > 0) options.param("theory", theories);
        return new Runner(options.build()).run();
    }

    private static String id(RunResult result) {
        return result.getParams().getParam("theory");
    }

    private static @Nullable RunResult of(Iterable<RunResult> results, String id) {
        for (var result : results) if (id(result).equals(id)) return result;
        return null;
    }

    /** The median of the passes. */
    private static double nanos(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50) * 1e6 / MOVES;
    }
}
