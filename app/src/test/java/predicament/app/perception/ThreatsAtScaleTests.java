package predicament.app.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionOperations;
import predicament.app.record.RecordTest;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

@RecordTest
@Import({PerceptionProjection.class, Threats.class, ThreatStore.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreatsAtScaleTests {

    private static final CrisisId CASE = new CrisisId("at-scale");
    private static final DirectedDyad PAIR = new DirectedDyad(new ActorId("AA"), new ActorId("AC"));
    private static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    private static final int STEPS = 100_000;

    @Autowired
    private Threats threats;

    @Autowired
    private ThreatStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    /** Twenty pairs, two holders and the state, a hundred runs each; a run of every tenth revision. */
    @BeforeAll
    void many_runs_are_kept() {
        jdbc.sql("""
                insert into perception_run
                select 'at-scale', 'AA', 'A' || chr(66 + pair), 'world', '', holder, run * 10,
                       case when run = 1 then '-infinity' else timestamptz '1900-01-01Z' + run * interval '10 days' end,
                       -0.85, 365
                from generate_series(1, 20) pair, unnest(array['', 'h-1']) holder, generate_series(1, 100) run
                """).update();
        jdbc.sql("""
                insert into perception_step
                select crisis, observer, target, series, reading, holder, revision,
                       timestamptz '1900-01-01Z' + (revision + step) * interval '1 day', step + 1, 0.1, 0.5, 1, 0.2, 0.3, 'doc'
                from perception_run, generate_series(0, 24) step
                where crisis = 'at-scale'
                """).update();
        jdbc.sql("vacuum analyze perception_run").update();
        jdbc.sql("vacuum analyze perception_step").update();
        store.seen(1_000_000);
    }

    @Test
    void a_value_is_one_descent_of_an_index_on_each_axis() {
        var at = START.plus(Duration.ofDays(600));

        assertThat(plan(new SeriesKey(CASE, PAIR, Clock.WORLD, "", "h-1"), at, 700))
                .satisfies(this::descendsTwice);
        assertThat(planOfOthers(new SeriesKey(CASE, PAIR, Clock.WORLD, "rival", "h-1"), at, 700))
                .satisfies(this::descendsTwice);
    }

    @Test
    void a_value_is_planned_once_for_all_keys() {
        var generic = transactions.execute(transaction -> {
            var random = new Random(2);
            for (var k = 0; k < 50; k++) ask(random);
            return jdbc.sql("select generic_plans from pg_prepared_statements where name = :name")
                    .param("name", prepared())
                    .query(Integer.class)
                    .single();
        });

        assertThat(generic).isGreaterThan(30);
    }

    private void descendsTwice(String plan) {
        assertThat(plan)
                .contains("Index Only Scan Backward using perception_run_pkey")
                .contains("Index Only Scan Backward using perception_step_pkey")
                .doesNotContain("Seq Scan", "Sort");
    }

    /** How the statement that this connection has prepared is carried out, once it has been planned for all keys. */
    private String plan(SeriesKey key, Instant at, long revision) {
        return transactions.execute(transaction -> {
            for (var k = 0; k < 20; k++) {
                threats.at(key.crisis(), key.pair(), new HolderId(key.holder()), key.clock(), null, at, revision);
            }
            return lines(jdbc.sql("explain (analyze, buffers, costs off, timing off) execute \"%s\" (%s)"
                    .formatted(prepared(), arguments(key, at, revision))));
        });
    }

    private static String arguments(SeriesKey key, Instant at, long revision) {
        return Stream.of(
                        key.crisis().slug(),
                        key.pair().observer().code(),
                        key.pair().target().code(),
                        SeriesKey.series(key.clock()),
                        key.reading(),
                        key.holder(),
                        revision,
                        at)
                .map(it -> "'" + it + "'")
                .collect(Collectors.joining(", "));
    }

    private String prepared() {
        return jdbc.sql("""
                select name from pg_prepared_statements
                where statement like '%asked (crisis, observer,%' and statement not like '%pg_prepared_statements%'
                """).query(String.class).single();
    }

    private String planOfOthers(SeriesKey key, Instant at, long revision) {
        return lines(jdbc.sql("explain (analyze, costs off, timing off) " + LastStep.OF_OTHERS)
                .params(Threats.parameters(key, revision))
                .param("at", at.atOffset(ZoneOffset.UTC)));
    }

    private static String lines(StatementSpec explained) {
        return String.join("\n", explained.query(String.class).list());
    }

    /** One series corrected a hundred times and one ten thousand times, each at dates all over its history. */
    @Test
    void a_value_touches_no_more_of_a_long_history_of_corrections_than_of_a_short_one() {
        var pair =
                corrected("BA", "case when run = 1 then '-infinity' else %s end".formatted(day("run * 7919 % 3650")));

        touchesAsLittle(pair, 400, 3_000);
    }

    /** One in 64 runs holds the whole series, as {@link Run} has it. */
    @Test
    void nor_does_an_early_value_where_history_was_coded_in_the_order_of_time() {
        var pair = corrected("CA", "case when run %% 64 = 1 then '-infinity' else %s end".formatted(day("run")));

        touchesAsLittle(pair, 1, 50);
    }

    private static String day(String number) {
        return "timestamptz '1900-01-01Z' + (%s) * interval '1 day'".formatted(number);
    }

    /** A pair with one holder of a hundred runs and one of ten thousand, which begin where the expression has it. */
    private DirectedDyad corrected(String observer, String begins) {
        for (var corrections : List.of(100, 10_000)) {
            jdbc.sql("""
                    insert into perception_run
                    select 'at-scale', :observer, 'BC', 'world', '', 'h-' || :corrections, run, %s, -0.85, 365
                    from generate_series(1, :corrections) run
                    """.formatted(begins))
                    .param("observer", observer)
                    .param("corrections", corrections)
                    .update();
        }
        jdbc.sql("""
                insert into perception_step
                select crisis, observer, target, series, reading, holder, revision,
                       greatest(valid_from, timestamptz '1900-01-01Z'), 1, 0.1, 0.5, 1, 0.2, 0.3, 'doc'
                from perception_run where crisis = 'at-scale' and observer = :observer
                """).param("observer", observer).update();
        jdbc.sql("vacuum analyze perception_run").update();
        jdbc.sql("vacuum analyze perception_step").update();
        return new DirectedDyad(new ActorId(observer), new ActorId("BC"));
    }

    private void touchesAsLittle(DirectedDyad pair, int firstDay, int days) {
        var random = new Random(3);
        var shortOne = 0;
        var longOne = 0;
        for (var k = 0; k < 20; k++) {
            var at = START.plus(Duration.ofDays(firstDay + random.nextInt(days)));
            shortOne += pages(pair, "h-100", at, 60 + random.nextInt(41));
            longOne += pages(pair, "h-10000", at, 6_000 + random.nextInt(4_001));
        }

        assertThat(longOne).isLessThan(shortOne + 20 * 6);
    }

    /** How many pages of the database a value is read from. */
    private int pages(DirectedDyad pair, String holder, Instant at, long revision) {
        var plan = plan(new SeriesKey(CASE, pair, Clock.WORLD, "", holder), at, revision);
        assertThat(plan).satisfies(this::descendsTwice);
        var touched =
                Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?").matcher(plan);
        assertThat(touched.find()).as(plan).isTrue();
        return Integer.parseInt(touched.group(1)) + (touched.group(2) == null ? 0 : Integer.parseInt(touched.group(2)));
    }

    @Test
    void among_a_hundred_thousand_steps_every_value_is_found() {
        assertThat(jdbc.sql("select count(*) from perception_step where crisis = 'at-scale' and observer = 'AA'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(STEPS);
        var random = new Random(1);
        for (var k = 0; k < 500; k++) ask(random);
    }

    private void ask(Random random) {
        var t = START.plus(Duration.ofDays(20 + random.nextInt(1_000)));
        var holder = random.nextBoolean() ? null : new HolderId("h-1");
        var threat = threats.at(CASE, PAIR, holder, Clock.WORLD, null, t, 10L + random.nextInt(1_000));
        assertThat(threat.evidence()).isPositive();
    }
}
