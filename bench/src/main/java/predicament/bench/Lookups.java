package predicament.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import predicament.app.perception.Threats;
import predicament.bench.Comparison.Target;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

/**
 * A value on two axes (an instant, a revision) from the read model, against the last row before an instant under one key
 * in a plain indexed table of the same rows, by a bare prepared statement on a connection of the same pool.
 */
final class Lookups {

    private static final int WARM_UP = 4_000;
    private static final int TIMES = 6_000;
    private static final Instant BEGIN = Instant.parse("1914-06-28T00:00:00Z");
    private static final DirectedDyad PAIR = new DirectedDyad(GeneratedCase.OBSERVER, GeneratedCase.TARGET);

    private static final String BARE = """
            select valid_from, evidence, mean, variance, stationary, dispersion, missing, assessment
            from bare_lookup where key = ? and valid_from <= ? order by valid_from desc limit 1
            """;

    private final Program program;
    private final DataSource pool;
    private final Threats threats;
    private final int cases;
    private final long revision;
    private final SplittableRandom random = new SplittableRandom(1914);

    /** How many fell before the first document of a case that began late. */
    private int empty;

    Lookups(Program program, int cases) {
        this.program = program;
        this.pool = program.pool();
        this.threats = program.bean(Threats.class);
        this.cases = cases;
        this.revision = program.jdbc().sql("select max(revision) from commit").query(Long.class).single();
    }

    Comparison compare() throws Exception {
        program.jdbc().sql("drop table if exists bare_lookup").update();
        program.jdbc().sql("""
                create table bare_lookup as
                select concat_ws('/', crisis, observer, target, series, reading, holder) collate "C" as key,
                       valid_from, evidence, mean, variance, stationary, dispersion, missing, assessment
                from perception_step
                """).update();
        program.jdbc().sql("create index on bare_lookup (key, valid_from)").update();
        program.settle();
        var pair = Samples.inTurns(WARM_UP, TIMES, this::bare, this::ours);
        program.jdbc().sql("drop table bare_lookup").update();
        if (empty > TIMES / 100) throw new IllegalStateException("%,d lookups found nothing.".formatted(empty));
        return Comparison.of("lookup on two axes", "bare indexed lookup", pair, Target.atMost(1.25));
    }

    private Instant anyInstant() {
        return BEGIN.plus(Duration.ofMinutes(30_000 + random.nextInt(25_000)));
    }

    private void bare() throws SQLException {
        try (var connection = pool.getConnection();
                var select = connection.prepareStatement(BARE)) {
            select.setString(1, "%s/%s/%s/world//".formatted(anyCase(), PAIR.observer(), PAIR.target()));
            select.setObject(2, anyInstant().atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    empty++;
                    return;
                }
                row.getObject(1, OffsetDateTime.class);
                row.getInt(2);
                for (var column = 3; column <= 7; column++) row.getDouble(column);
                row.getString(8);
            }
        }
    }

    private void ours() {
        var threat = threats.at(GeneratedCase.id(random.nextInt(cases)), PAIR, null, Clock.WORLD, null, anyInstant(), revision);
        if (threat.evidence() == 0) empty++;
    }

    private String anyCase() {
        return GeneratedCase.id(random.nextInt(cases)).slug();
    }
}
