package predicament.app.perception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.Tempo;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Logit;
import predicament.domain.perception.Perception.Clock;
import predicament.domain.perception.RecordRule;
import predicament.domain.perception.Threat;

/**
 * The threat that one state felt of another: at any instant, by either clock, of the state or one holder, in any reading,
 * as recorded at any revision. Where a reading changes nothing of a pair, the base answers; a commit is seen whole.
 */
@Component
public class Threats {

    /** The name of the projection to wait for after writing to a crisis. */
    public static final String PROJECTION = "perception";

    /** Where nothing at all is coded of a pair; with no document the half-life bears on nothing. */
    private static final RecordRule UNCODED =
            new RecordRule(Logit.ofThreat(Prior.DEFAULT), Tempo.CRISIS.halfLifeDays(), RecordRule.STATIONARY_VARIANCE);

    /** The steps of the last run that holds a series whole and of those after it, as far as no newer one has replaced them. */
    private static final String STEPS = """
            with chosen as (
                select reading, holder, revision as whole from perception_run
                where crisis = :crisis and observer = :observer and target = :target and series = :series
                    and reading = any(:readings) and holder = any(:holders) and revision <= :revision
                    and valid_from = '-infinity'
                order by reading desc, holder desc, revision desc
                limit 1
            ), run as (
                select reading, holder, revision, mu, half_life_days, valid_from,
                       min(valid_from) over newer as replaced_from, row_number() over (order by revision desc) as age
                from perception_run join chosen using (reading, holder)
                where crisis = :crisis and observer = :observer and target = :target and series = :series
                    and revision between whole and :revision
                window newer as (order by revision desc rows between unbounded preceding and 1 preceding)
            )
            select run.mu, run.half_life_days, step.valid_from, step.evidence, step.mean, step.variance,
                   step.stationary, step.dispersion, step.missing, step.assessment
            from run
            left join perception_step step
                on step.crisis = :crisis and step.observer = :observer and step.target = :target
                and step.series = :series and step.reading = run.reading and step.holder = run.holder
                and step.revision = run.revision and step.valid_from >= run.valid_from
                and step.valid_from < coalesce(run.replaced_from, 'infinity') and run.holder = :holder
            where step.valid_from is not null or run.age = 1
            order by step.valid_from, step.evidence
            """;

    private final JdbcClient jdbc;
    private final LastStep lastStep;
    private final Whole whole;

    Threats(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        lastStep = new LastStep(jdbc);
        whole = new Whole(jdbc);
    }

    public Threat at(
            CrisisId crisis,
            DirectedDyad pair,
            @Nullable HolderId holder,
            Clock series,
            @Nullable String reading,
            Instant t,
            @Nullable Long revision) {
        var threat = lastStep.at(key(crisis, pair, holder, series, reading), t, whole.upTo(revision));
        return threat == null ? ThreatSeries.unwritten(UNCODED) : threat;
    }

    /** The whole series at a revision. */
    public ThreatSeries steps(
            CrisisId crisis,
            DirectedDyad pair,
            @Nullable HolderId holder,
            Clock series,
            @Nullable String reading,
            @Nullable Long revision) {
        record Row(RecordRule rule, @Nullable ThreatStep step) {}
        var rows = jdbc.sql(STEPS)
                .params(parameters(key(crisis, pair, holder, series, reading), whole.upTo(revision)))
                .query((row, number) -> new Row(rule(row), step(row)))
                .list();
        return new ThreatSeries(
                rows.isEmpty() ? UNCODED : rows.getLast().rule(),
                rows.stream().map(Row::step).filter(Objects::nonNull).toList());
    }

    private static SeriesKey key(
            CrisisId crisis, DirectedDyad pair, @Nullable HolderId holder, Clock series, @Nullable String reading) {
        return new SeriesKey(
                crisis,
                pair,
                series,
                reading == null ? InputVersion.BASE : reading,
                holder == null ? SeriesKey.STATE : holder.value());
    }

    /** A series and those that answer for it where it is not. */
    static Map<String, Object> parameters(SeriesKey key, long revision) {
        return Map.of(
                "crisis", key.crisis().slug(),
                "observer", key.pair().observer().code(),
                "target", key.pair().target().code(),
                "series", SeriesKey.series(key.clock()),
                "holder", key.holder(),
                "holders", either(key.holder()),
                "readings", either(key.reading()),
                "revision", revision);
    }

    private static String[] either(String chosen) {
        return chosen.isEmpty() ? new String[] {""} : new String[] {"", chosen};
    }

    static RecordRule rule(ResultSet row) throws SQLException {
        return new RecordRule(row.getDouble("mu"), row.getDouble("half_life_days"), RecordRule.STATIONARY_VARIANCE);
    }

    static @Nullable ThreatStep step(ResultSet row) throws SQLException {
        var validFrom = row.getObject("valid_from", OffsetDateTime.class);
        if (validFrom == null) return null;
        return new ThreatStep(
                validFrom.toInstant(),
                row.getInt("evidence"),
                row.getDouble("mean"),
                row.getDouble("variance"),
                row.getDouble("stationary"),
                row.getDouble("dispersion"),
                row.getDouble("missing"),
                Objects.requireNonNull(row.getString("assessment")));
    }
}
