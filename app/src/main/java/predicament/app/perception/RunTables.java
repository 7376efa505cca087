package predicament.app.perception;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import predicament.app.record.CopyWriter;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

/** Keeps runs and their steps. */
final class RunTables {

    private static final String RUN =
            "crisis, observer, target, series, reading, holder, revision, valid_from, mu, half_life_days, changed_from";

    private static final String STEP = "crisis, observer, target, series, reading, holder, revision, valid_from, "
            + "evidence, mean, variance, stationary, dispersion, missing, assessment";

    private final NamedParameterJdbcTemplate jdbc;

    RunTables(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        jdbc.getJdbcOperations().update("delete from perception_step");
        jdbc.getJdbcOperations().update("delete from perception_run");
    }

    /** The series that there are with the revision of their first run, and the revision of the last run of any. */
    record Known(Map<SeriesKey, Long> first, long last) {}

    /** Takes out what the revisions started, so that it can be worked out again. */
    void remove(CrisisId crisis, Collection<Long> revisions, @Nullable Set<DirectedDyad> pairs) {
        jdbc.update(
                """
                with run as (
                    delete from perception_run %s and revision = any(:revisions)
                    returning crisis, observer, target, series, reading, holder, revision
                )
                delete from perception_step step using run
                where step.crisis = run.crisis and step.observer = run.observer and step.target = run.target
                    and step.series = run.series and step.reading = run.reading and step.holder = run.holder
                    and step.revision = run.revision
                """.formatted(these(pairs)),
                parameters(crisis, pairs).addValue("revisions", revisions.toArray(Long[]::new)));
    }

    /** What is known of a crisis, or of some of its pairs. */
    Known known(CrisisId crisis, @Nullable Set<DirectedDyad> pairs) {
        var first = new HashMap<SeriesKey, Long>();
        var last = new TreeSet<>(Set.of(0L));
        jdbc.query("""
                select observer, target, series, reading, holder, min(revision) as first, max(revision) as last
                from perception_run %s
                group by observer, target, series, reading, holder
                """.formatted(these(pairs)), parameters(crisis, pairs), row -> {
            var key = new SeriesKey(
                    crisis,
                    new DirectedDyad(new ActorId(row.getString("observer")), new ActorId(row.getString("target"))),
                    Clock.valueOf(row.getString("series").toUpperCase(Locale.ROOT)),
                    row.getString("reading"),
                    row.getString("holder"));
            first.put(key, row.getLong("first"));
            last.add(row.getLong("last"));
        });
        return new Known(first, last.last());
    }

    private static String these(@Nullable Set<DirectedDyad> pairs) {
        return "where crisis = :crisis" + (pairs == null ? "" : " and (observer, target) in (:pairs)");
    }

    private static MapSqlParameterSource parameters(CrisisId crisis, @Nullable Set<DirectedDyad> pairs) {
        var parameters = new MapSqlParameterSource("crisis", crisis.slug());
        if (pairs == null) return parameters;
        return parameters.addValue(
                "pairs",
                pairs.stream()
                        .map(it ->
                                new Object[] {it.observer().code(), it.target().code()})
                        .toList());
    }

    /** Writes runs that the tables do not hold. */
    static void copy(List<Run> runs, Connection connection) throws SQLException {
        try (var table = new CopyWriter(connection, "perception_run", RUN)) {
            for (var run : runs) table.row(row(run));
        }
        try (var table = new CopyWriter(connection, "perception_step", STEP)) {
            for (var run : runs) {
                for (var step : run.steps()) table.row(row(run, step));
            }
        }
    }

    private static @Nullable Object[] row(Run run) {
        var key = run.key();
        return new @Nullable Object[] {
            key.crisis().slug(),
            key.pair().observer().code(),
            key.pair().target().code(),
            SeriesKey.series(key.clock()),
            key.reading(),
            key.holder(),
            run.revision(),
            time(run.from()),
            run.rule().mu(),
            run.rule().halfLifeDays(),
            run.changed() == null ? null : time(run.changed())
        };
    }

    private static @Nullable Object[] row(Run run, ThreatStep step) {
        var key = run.key();
        return new @Nullable Object[] {
            key.crisis().slug(),
            key.pair().observer().code(),
            key.pair().target().code(),
            SeriesKey.series(key.clock()),
            key.reading(),
            key.holder(),
            run.revision(),
            time(step.validFrom()),
            step.evidence(),
            step.mean(),
            step.variance(),
            step.stationary(),
            step.dispersion(),
            step.missing(),
            step.assessment()
        };
    }

    /** The beginning of time is the database's minus infinity. */
    private static OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? OffsetDateTime.MIN : instant.atOffset(ZoneOffset.UTC);
    }
}
