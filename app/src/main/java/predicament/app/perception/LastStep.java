package predicament.app.perception;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.domain.perception.Threat;

/** The value at an instant: the newest run that reaches back to it, then the last step in it. */
final class LastStep {

    /** Compares every part of the key with one value, so that PostgreSQL plans it once for all. */
    static final String OF_SERIES = """
            select run.mu, run.half_life_days, step.valid_from, step.evidence, step.mean, step.variance,
                   step.stationary, step.dispersion, step.missing, step.assessment
            from (values (?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::bigint, ?::timestamptz))
                asked (crisis, observer, target, series, reading, holder, revision, at)
            cross join lateral (
                select revision, mu, half_life_days
                from perception_run
                where crisis = asked.crisis and observer = asked.observer and target = asked.target
                    and series = asked.series and reading = asked.reading and holder = asked.holder
                    and revision <= asked.revision and valid_from <= asked.at
                order by revision desc
                limit 1
            ) run
            left join lateral (
                select valid_from, evidence, mean, variance, stationary, dispersion, missing, assessment
                from perception_step
                where crisis = asked.crisis and observer = asked.observer and target = asked.target
                    and series = asked.series and reading = asked.reading and holder = asked.holder
                    and revision = run.revision and valid_from <= asked.at
                order by valid_from desc, evidence desc
                limit 1
            ) step on true
            """;

    /**
     * The same where there is no such series. The empty text, which is the base reading and the state, sorts last: a
     * holder that wrote nothing has its state's prior.
     */
    static final String OF_OTHERS = """
            select run.mu, run.half_life_days, step.valid_from, step.evidence, step.mean, step.variance,
                   step.stationary, step.dispersion, step.missing, step.assessment
            from (
                select reading, holder, revision, mu, half_life_days
                from perception_run
                where crisis = :crisis and observer = :observer and target = :target and series = :series
                    and reading = any(:readings) and holder = any(:holders)
                    and revision <= :revision and valid_from <= :at
                order by reading desc, holder desc, revision desc
                limit 1
            ) run
            left join lateral (
                select valid_from, evidence, mean, variance, stationary, dispersion, missing, assessment
                from perception_step
                where crisis = :crisis and observer = :observer and target = :target and series = :series
                    and reading = run.reading and holder = run.holder and revision = run.revision
                    and valid_from <= :at
                order by valid_from desc, evidence desc
                limit 1
            ) step on run.holder = :holder
            """;

    private final JdbcTemplate jdbc;

    LastStep(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing where nothing at all is coded of the pair. */
    @Nullable
    Threat at(SeriesKey key, Instant t, long revision) {
        var own = jdbc.<@Nullable Threat>query(
                OF_SERIES, statement -> ask(statement, key, t, revision), rows -> rows.next() ? threat(rows, t) : null);
        return own != null || isBaseOfState(key) ? own : ofOthers(key, t, revision);
    }

    private static void ask(PreparedStatement statement, SeriesKey key, Instant t, long revision) throws SQLException {
        statement.setString(1, key.crisis().slug());
        statement.setString(2, key.pair().observer().code());
        statement.setString(3, key.pair().target().code());
        statement.setString(4, SeriesKey.series(key.clock()));
        statement.setString(5, key.reading());
        statement.setString(6, key.holder());
        statement.setLong(7, revision);
        statement.setObject(8, t.atOffset(ZoneOffset.UTC));
    }

    private static boolean isBaseOfState(SeriesKey key) {
        return key.reading().equals(InputVersion.BASE) && key.holder().equals(SeriesKey.STATE);
    }

    private @Nullable Threat ofOthers(SeriesKey key, Instant t, long revision) {
        return JdbcClient.create(jdbc)
                .sql(OF_OTHERS)
                .params(Threats.parameters(key, revision))
                .param("at", t.atOffset(ZoneOffset.UTC))
                .query((row, number) -> threat(row, t))
                .optional()
                .orElse(null);
    }

    private static Threat threat(ResultSet row, Instant t) throws SQLException {
        var rule = Threats.rule(row);
        var step = Threats.step(row);
        return step == null ? ThreatSeries.unwritten(rule) : step.at(t, rule);
    }
}
