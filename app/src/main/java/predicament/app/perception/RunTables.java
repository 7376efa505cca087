package predicament.app.perception;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

/** Keeps runs and their steps. */
final class RunTables {

    private final NamedParameterJdbcTemplate jdbc;

    RunTables(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        jdbc.getJdbcOperations().update("delete from perception_step");
        jdbc.getJdbcOperations().update("delete from perception_run");
    }

    /** Takes out what the revisions started, so that it can be worked out again. */
    void remove(CrisisId crisis, Collection<Long> revisions) {
        var these = new MapSqlParameterSource("crisis", crisis.slug())
                .addValue("revisions", revisions.toArray(Long[]::new));
        jdbc.update("delete from perception_step where crisis = :crisis and revision = any(:revisions)", these);
        jdbc.update("delete from perception_run where crisis = :crisis and revision = any(:revisions)", these);
    }

    /** The series of a crisis with the revision of their first run. */
    Map<SeriesKey, Long> known(CrisisId crisis) {
        var known = new HashMap<SeriesKey, Long>();
        jdbc.query("""
                select observer, target, series, reading, holder, min(revision) as revision
                from perception_run where crisis = :crisis
                group by observer, target, series, reading, holder
                """, new MapSqlParameterSource("crisis", crisis.slug()), row -> {
            var key = new SeriesKey(
                    crisis,
                    new DirectedDyad(new ActorId(row.getString("observer")), new ActorId(row.getString("target"))),
                    Clock.valueOf(row.getString("series").toUpperCase(Locale.ROOT)),
                    row.getString("reading"),
                    row.getString("holder"));
            known.put(key, row.getLong("revision"));
        });
        return known;
    }

    void write(List<Run> runs) {
        jdbc.batchUpdate("""
                insert into perception_run (crisis, observer, target, series, reading, holder, revision,
                    valid_from, mu, half_life_days)
                values (:crisis, :observer, :target, :series, :reading, :holder, :revision, :from, :mu, :halfLifeDays)
                """, runs.stream().map(RunTables::columns).toArray(SqlParameterSource[]::new));
        jdbc.batchUpdate(
                """
                insert into perception_step (crisis, observer, target, series, reading, holder, revision,
                    valid_from, evidence, mean, variance, stationary, dispersion, missing, assessment)
                values (:crisis, :observer, :target, :series, :reading, :holder, :revision,
                    :from, :evidence, :mean, :variance, :stationary, :dispersion, :missing, :assessment)
                """,
                runs.stream()
                        .flatMap(run -> run.steps().stream().map(step -> columns(run, step)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource key(Run run) {
        var key = run.key();
        return new MapSqlParameterSource()
                .addValue("crisis", key.crisis().slug())
                .addValue("observer", key.pair().observer().code())
                .addValue("target", key.pair().target().code())
                .addValue("series", SeriesKey.series(key.clock()))
                .addValue("reading", key.reading())
                .addValue("holder", key.holder())
                .addValue("revision", run.revision());
    }

    private static SqlParameterSource columns(Run run) {
        return key(run).addValue("from", time(run.from()))
                .addValue("mu", run.rule().mu())
                .addValue("halfLifeDays", run.rule().halfLifeDays());
    }

    private static SqlParameterSource columns(Run run, ThreatStep step) {
        return key(run).addValue("from", time(step.validFrom()))
                .addValue("evidence", step.evidence())
                .addValue("mean", step.mean())
                .addValue("variance", step.variance())
                .addValue("stationary", step.stationary())
                .addValue("dispersion", step.dispersion())
                .addValue("missing", step.missing())
                .addValue("assessment", step.assessment());
    }

    /** The beginning of time is the database's minus infinity. */
    private static OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? OffsetDateTime.MIN : instant.atOffset(ZoneOffset.UTC);
    }
}
