package predicament.app.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.app.record.RecordJson;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;

/** Reads the revisions of a case, newest first, and which items two of them do not share; each by an index. */
@Component
class Revisions {

    static final int PER_PAGE = 50;

    /** Rows above it may still be missing their siblings. */
    private static final String WHOLE = "coalesce((select revision from projection_position where name = 'record'), 0)";

    /** One commit of a case: by whom, of what origin, and how many items it recorded, corrected and retracted. */
    record Revision(
            long revision,
            Instant recordedAt,
            @Nullable String person,
            String origin,
            int recorded,
            int corrected,
            int retracted,
            String reasons) {}

    /** An item at two revisions; nothing where it did not stand. {@code reason} is that of its newest event. */
    record Change(
            ItemKey key,
            @Nullable Item before,
            @Nullable Item after,
            @Nullable String reason,
            @Nullable String person,
            Instant recordedAt) {}

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of revisions below one, newest first; one more than a page where there is another page. */
    List<Revision> before(CrisisId crisis, long revision) {
        return jdbc.sql("""
                select revision, min(recorded_at) as recorded_at, min(person) as person, min(origin) as origin,
                       count(*) filter (where state = 'live' and version = 1) as recorded,
                       count(*) filter (where state = 'live' and version > 1) as corrected,
                       count(*) filter (where state = 'retracted') as retracted,
                       coalesce((array_agg(distinct reason) filter (where reason is not null))[1], '') as reasons
                from recorded_item
                where crisis = :crisis and revision < least(:revision, %s + 1)
                group by revision
                order by revision desc
                limit :limit
                """.formatted(WHOLE))
                .param("crisis", crisis.slug())
                .param("revision", revision)
                .param("limit", PER_PAGE + 1)
                .query((row, number) -> new Revision(
                        row.getLong("revision"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("person"),
                        row.getString("origin"),
                        row.getInt("recorded"),
                        row.getInt("corrected"),
                        row.getInt("retracted"),
                        row.getString("reasons")))
                .list();
    }

    /** What was changed after one revision and up to another, in the order of kinds and ids. */
    List<Change> between(CrisisId crisis, long from, long to) {
        return jdbc.sql("""
                select now.kind, now.item, now.state, now.payload::text as after, now.reason, now.person,
                       now.recorded_at, was.payload::text as before
                from (
                    select distinct on (kind, item) * from recorded_item
                    where crisis = :crisis and revision > :from and revision <= :to
                    order by kind, item, revision desc
                ) now
                left join lateral (
                    select payload from recorded_item was
                    where was.crisis = :crisis and was.kind = now.kind and was.item = now.item
                      and was.revision <= :from
                    order by was.revision desc limit 1
                ) was on true
                order by now.kind, now.item
                """)
                .param("crisis", crisis.slug())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Change(
                        ItemKey.parse(row.getString("kind") + "/" + row.getString("item")),
                        item(row.getString("before")),
                        item(row.getString("after")),
                        row.getString("reason"),
                        row.getString("person"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable Item item(@Nullable String payload) {
        return payload == null ? null : RecordJson.item(payload);
    }
}
