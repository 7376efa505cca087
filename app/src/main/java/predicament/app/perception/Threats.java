package predicament.app.perception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    /**
     * The newest run that reaches back to the instant, then the last step in it. The empty text, which is the base
     * reading and the state, sorts last: a holder that wrote nothing has its state's prior.
     */
    static final String AT = """
            select run.mu, run.half_life_days, step.valid_from, step.evidence, step.mean, step.variance,
                   step.stationary, step.dispersion, step.missing, step.assessment
            from (
                select reading, holder, revision, mu, half_life_days
                from perception_run
                where crisis = :crisis and observer = :observer and target = :target and series = :series
                    and reading = any(:readings) and holder = any(:holders)
                    and revision <= %s and valid_from <= :at
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
            """.formatted(whole());

    /** The steps of every run as far as no newer run has replaced them. */
    static final String STEPS = """
            with chosen as (
                select reading, holder from perception_run
                where crisis = :crisis and observer = :observer and target = :target and series = :series
                    and reading = any(:readings) and holder = any(:holders) and revision <= %1$s
                order by reading desc, holder desc
                limit 1
            ), run as (
                select reading, holder, revision, mu, half_life_days, valid_from,
                       min(valid_from) over newer as replaced_from, row_number() over (order by revision desc) as age
                from perception_run join chosen using (reading, holder)
                where crisis = :crisis and observer = :observer and target = :target and series = :series
                    and revision <= %1$s
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
            """.formatted(whole());

    private final JdbcClient jdbc;

    Threats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is projected whole; rows above it may still be missing their siblings. */
    private static String whole() {
        return "least(:revision, coalesce((select position.revision from projection_position position where name = '"
                + PROJECTION + "'), 0))";
    }

    public Threat at(
            CrisisId crisis,
            DirectedDyad pair,
            @Nullable HolderId holder,
            Clock series,
            @Nullable String reading,
            Instant t,
            @Nullable Long revision) {
        return jdbc.sql(AT)
                .params(parameters(crisis, pair, holder, series, reading, revision))
                .param("at", t.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var step = step(row);
                    return step == null ? ThreatSeries.unwritten(rule(row)) : step.at(t, rule(row));
                })
                .optional()
                .orElseGet(() -> ThreatSeries.unwritten(UNCODED));
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
                .params(parameters(crisis, pair, holder, series, reading, revision))
                .query((row, number) -> new Row(rule(row), step(row)))
                .list();
        return new ThreatSeries(
                rows.isEmpty() ? UNCODED : rows.getLast().rule(),
                rows.stream().map(Row::step).filter(Objects::nonNull).toList());
    }

    static Map<String, Object> parameters(
            CrisisId crisis,
            DirectedDyad pair,
            @Nullable HolderId holder,
            Clock series,
            @Nullable String reading,
            @Nullable Long revision) {
        var ofHolder = holder == null ? SeriesKey.STATE : holder.value();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("crisis", crisis.slug());
        parameters.put("observer", pair.observer().code());
        parameters.put("target", pair.target().code());
        parameters.put("series", SeriesKey.series(series));
        parameters.put("holder", ofHolder);
        parameters.put("holders", either(ofHolder));
        parameters.put("readings", either(reading == null ? InputVersion.BASE : reading));
        parameters.put("revision", revision == null ? Long.MAX_VALUE : revision);
        return parameters;
    }

    private static String[] either(String chosen) {
        return chosen.isEmpty() ? new String[] {""} : new String[] {"", chosen};
    }

    private static RecordRule rule(ResultSet row) throws SQLException {
        return new RecordRule(row.getDouble("mu"), row.getDouble("half_life_days"), RecordRule.STATIONARY_VARIANCE);
    }

    private static @Nullable ThreatStep step(ResultSet row) throws SQLException {
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
