package predicament.app.perception;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

/** Which series of threat were written anew between two revisions, and from which instant on. */
@Component
public class Suffixes {

    /** A series' steps from an instant on, or all of them; the empty reading is the base, the empty holder the state. */
    public record Suffix(
            DirectedDyad pair,
            Clock clock,
            String reading,
            String holder,
            @Nullable Instant from) {}

    private final JdbcClient jdbc;

    Suffixes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Suffix> between(CrisisId crisis, long from, long to) {
        return jdbc.sql("""
                select observer, target, series, reading, holder,
                       nullif(min(coalesce(changed_from, valid_from)), '-infinity') as valid_from
                from perception_run
                where crisis = :crisis and revision > :from and revision <= :to
                group by observer, target, series, reading, holder
                order by observer, target, series, reading, holder
                """)
                .param("crisis", crisis.slug())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> {
                    var begins = row.getObject("valid_from", OffsetDateTime.class);
                    return new Suffix(
                            new DirectedDyad(
                                    new ActorId(row.getString("observer")), new ActorId(row.getString("target"))),
                            Clock.valueOf(row.getString("series").toUpperCase(Locale.ROOT)),
                            row.getString("reading"),
                            row.getString("holder"),
                            begins == null ? null : begins.toInstant());
                })
                .list();
    }
}
