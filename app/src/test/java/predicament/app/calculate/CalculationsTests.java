package predicament.app.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import predicament.app.command.CommandLine;

/** What the commands print for the vectors that are published or were computed elsewhere, and how they refuse. */
class CalculationsTests {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T1|42.38 42.38 60.32 53.00 59.06 70.13 51.17 65.78|",
                "T3|41.50 41.50 57.39 50.89 54.97 66.60 38.66 57.00|--O .2 --d .3",
                "T4|52.25 50.00 55.38 53.74 55.38 59.05 50.00 59.05|--param growth=0",
            })
    void the_receivers_threat_in_the_toy_stream_is_the_golden_one(String theory, String expected, String options) {
        var line = Stream.concat(
                Stream.of("theory", theory, toy()),
                options == null ? Stream.empty() : Arrays.stream(options.split(" ", -1)));
        var rows = table(run(0, line.toArray(String[]::new)));

        var golden = Arrays.stream(expected.split(" ", -1)).map(Double::valueOf).toList();
        assertThat(rows).hasSize(9);
        for (var k = 0; k < 8; k++) {
            var row = rows.get(k + 1);
            var receiver = row.get(3).equals("A") ? 6 : 5;
            assertThat(Double.parseDouble(row.get(receiver))).isCloseTo(golden.get(k), within(.006));
        }
    }

    @Test
    void roles_are_printed_beside_threat() {
        var rows = table(run(
                0,
                "theory",
                "constructivism",
                toy(),
                "--param",
                "roleReading=0",
                "--param",
                "relation=0",
                "--param",
                "power=0",
                "--param",
                "forgetting=1000"));

        assertThat(rows.getFirst()).endsWith("spiral", "role_A", "role_B");
        assertThat(number(rows, 1, 8)).isCloseTo(-.0750, within(.0001));
        assertThat(number(rows, 1, 9)).isCloseTo(-.1500, within(.0001));
        assertThat(number(rows, 3, 8)).isCloseTo(-.2995, within(.0003));
        assertThat(rows.get(2).get(7)).isEqualTo("0");
        assertThat(rows.get(3).get(7)).isEqualTo("1");
    }

    @Test
    void deterrence_is_run_with_either_side_as_challenger() {
        var printed = run(0, "theory", "T2", toy(), "--param", "aggression=0", "--param", "halfLife=14600");

        assertThat(printed).contains("T2,second challenges,", "T2,first challenges,");
    }

    @Test
    void the_record_is_rebuilt_as_in_the_worked_example() throws IOException {
        var half = 0.0;
        var low = Math.log(.3 / .7);
        var file = file(
                "seen.csv",
                "day,z,R",
                "0," + low + ",.64",
                "30," + half + ",.64",
                "60," + -low + "," + .16 + "",
                "365,0,1.96");
        // the third document says 70, which is the first one's mirror image on the logit scale
        var rows = table(run(0, "perceive", file, "--mu", "30"));

        assertThat(number(rows, 1, 1)).isCloseTo(30.00, within(.006));
        assertThat(number(rows, 2, 1)).isCloseTo(37.88, within(.006));
        assertThat(number(rows, 3, 1)).isCloseTo(60.26, within(.006));
        assertThat(number(rows, 4, 1)).isCloseTo(47.45, within(.006));
        assertThat(number(rows, 4, 2)).isCloseTo(.7258, within(.00006));
        assertThat(number(rows, 4, 3)).isCloseTo(21.5, within(.06));
        assertThat(number(rows, 4, 4)).isCloseTo(74.9, within(.06));
    }

    @ParameterizedTest
    @CsvSource({"nominal, .7434", "ordinal, .8154", "interval, .8491", "ratio, .7974"})
    void alpha_is_krippendorffs(String metric, double alpha) throws IOException {
        var coders = List.of(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");
        var lines = new java.util.ArrayList<>(List.of("unit,coder,value"));
        for (var coder = 0; coder < 4; coder++) {
            var values = coders.get(coder).split(" ", -1);
            for (var unit = 0; unit < 12; unit++) {
                if (!values[unit].equals(".")) lines.add("u%d,c%d,%s".formatted(unit, coder, values[unit]));
            }
        }

        var rows = table(run(0, "agree", file("ratings.csv", lines.toArray(String[]::new)), "--metric", metric));

        assertThat(number(rows, 1, 1)).isCloseTo(alpha, within(.00006));
        assertThat(number(rows, 1, 2)).isEqualTo(40);
    }

    @Test
    void periods_of_three_coders_agree_as_computed_elsewhere() throws IOException {
        var file = file("periods.csv", "coder,start,end", "A,3,15", "A,22,53", "B,3,10", "B,22,53", "C,22,46");

        var rows = table(run(0, "agree", file, "--unitising", "--from", "0", "--to", "56"));

        assertThat(number(rows, 1, 1)).isCloseTo(.5645, within(.00006));
    }

    @Test
    void every_kind_of_forecast_is_scored() throws IOException {
        var brier = file(
                "b.csv",
                "probability,happened",
                ".7,0",
                ".9,1",
                ".8,1",
                ".4,1",
                ".2,0",
                "0,0",
                "0,0",
                "0,0",
                "0,0",
                ".1,0");
        var rps = file("r.csv", "p1,p2,p3,category", ".2,.5,.3,1", ".2,.3,.5,1");
        var normal = file("n.csv", "mean,sd,observed", "0,1,0");
        var discrete = file("d.csv", "forecast,value,share,observed", "one,0,.2,10", "one,10,.5,10", "one,30,.3,10");

        var scored = table(run(0, "score", brier));
        assertThat(number(scored, 11, 1)).isCloseTo(.095, within(1e-9));
        assertThat(number(scored, 11, 2)).isCloseTo(.19, within(1e-9));
        var ranked = table(run(0, "score", rps));
        assertThat(number(ranked, 1, 1)).isCloseTo(.73, within(1e-9));
        assertThat(number(ranked, 1, 2)).isCloseTo(.365, within(1e-9));
        assertThat(number(ranked, 2, 1)).isCloseTo(.89, within(1e-9));
        assertThat(number(table(run(0, "score", normal)), 1, 1)).isCloseTo(.233695, within(1e-6));
        assertThat(number(table(run(0, "score", discrete)), 1, 1)).isCloseTo(2.2, within(1e-9));
    }

    @Test
    void bad_rows_are_told_with_line_and_reason_and_nothing_is_computed() throws IOException {
        var file = file(
                "bad.csv",
                "day,actor,type,D,s,chi,kappa",
                "0,A,build,+,.6,0,.6",
                "1,B,build,up,.6,0,.6",
                "2,A,build,+,1.6,0,.6",
                "soon,A,build,+,.6,0,.6");

        assertThat(run(1, "theory", "T1", file)).isEmpty();
        assertThat(said())
                .contains("bad.csv, line 3: D is \"up\"; write + for hostile, - for conciliatory or 0.")
                .contains("bad.csv, line 4: s is 1.6; it lies between 0 and 1.")
                .contains("bad.csv, line 5: day is \"soon\", which is no number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theory T77 TOY|There is no theory \"T77\": T0 persistence, T1",
                "theory T0 TOY|T0 reads documents",
                "theory T1 TOY --param gamma=1|T1 has no parameter \"gamma\"; it has beta,",
                "theory T1 TOY --param beta=99|--param beta is 99.0; it lies between 0.1 and 5.0.",
                "theory T1 TOY --param beta|write name=value",
                "theory T1 nowhere.csv|There is no file nowhere.csv that can be read.",
                "theory T1|Name the file of moves",
                "perceive TOY|has no column \"z\"; its first line must name day, z, R.",
                "agree TOY --metric loud|has no column \"unit\"",
                "score TOY|fit no kind of forecast",
                "score TOY again|\"again\" is one word too many",
                "perceive TOY --mew 3|There is no option --mew here",
            })
    void a_refusal_says_what_to_mend(String line, String sentence) {
        assertThat(run(1, line.replace("TOY", toy()).split(" ", -1))).isEmpty();
        assertThat(said()).contains(sentence);
    }

    @Test
    void help_names_every_command_and_its_columns() {
        var help = run(0, "--help");

        assertThat(help)
                .contains(
                        "theory T1 stream.csv",
                        "perceive observations.csv",
                        "agree ratings.csv",
                        "score forecasts.csv");
        assertThat(run(0, "score", "--help")).contains("probability, happened");
    }

    private String run(int code, String... line) {
        out.reset();
        err.reset();
        var commands = new CommandLine(
                Calculations.ALL,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(commands.run(line)).as(() -> said()).hasValue(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private static String toy() {
        return Path.of("src/test/resources/calculate/toy.csv").toString();
    }

    private static List<List<String>> table(String printed) {
        return printed.lines().map(it -> List.of(it.split(",", -1))).toList();
    }

    private static double number(List<List<String>> table, int row, int column) {
        return Double.parseDouble(table.get(row).get(column));
    }
}
