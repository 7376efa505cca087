package predicament.app.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.app.record.RecordJson;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;

/**
 * Reads the revisions of a case, newest first, which items two of them do not share, and the versions of one item; each
 * by an index. Where the blind gate is closed, published onsets and what was written about them are not even read.
 */
@Component
public class Revisions {

    static final int PER_PAGE = 50;

    /** Rows above it may still be missing their siblings. */
    private static final String WHOLE = "coalesce((select revision from projection_position where name = 'record'), 0)";

    /** Who wrote: an account's name, the case files, or somebody who has left. */
    private static final String WHO = """
            case when %1$sorigin = 'CASE_FILE' or %1$sperson is null then 'the case files'
                 else coalesce((select name from account where account.person = %1$sperson),
                               'a person whose account was closed') end""";

    /** One commit of a case: by whom, and how many items it recorded, corrected and retracted. */
    public record Revision(
            long revision, String when, String who, int recorded, int corrected, int retracted, List<String> reasons) {}

    /** An item at two revisions, nothing where it did not stand, and as it last stood. The reason is the newest event's. */
    public record Change(
            ItemKey key,
            @Nullable Item before,
            @Nullable Item after,
            Item last,
            long revision,
            @Nullable String reason,
            String who,
            String when) {}

    /** An item from a revision on; nothing once it was retracted. */
    record Version(
            int version,
            long revision,
            @Nullable Item item,
            @Nullable String reason,
            String who,
            String when) {}

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of revisions below one, newest first; one more than a page where there is another page. */
    List<Revision> before(CrisisId crisis, long revision, boolean open) {
        return jdbc.sql("""
                select revision, min(recorded_at) as recorded_at, min(%s) as who,
                       count(*) filter (where state = 'live' and version = 1) as recorded,
                       count(*) filter (where state = 'live' and version > 1) as corrected,
                       count(*) filter (where state = 'retracted') as retracted,
                       coalesce(array_agg(distinct reason) filter (where reason is not null), '{}') as reasons
                from recorded_item
                where crisis = :crisis and revision < least(:revision, %s + 1) and (:open or kind <> 'onset')
                group by revision
                order by revision desc
                limit :limit
                """.formatted(WHO.formatted("recorded_item."), WHOLE))
                .param("crisis", crisis.slug())
                .param("revision", revision)
                .param("open", open)
                .param("limit", PER_PAGE + 1)
                .query((row, number) -> new Revision(
                        row.getLong("revision"),
                        when(row),
                        row.getString("who"),
                        row.getInt("recorded"),
                        row.getInt("corrected"),
                        row.getInt("retracted"),
                        List.of((String[]) row.getArray("reasons").getArray())))
                .list();
    }

    /** What was changed after one revision and up to another, in the order of kinds and ids. */
    List<Change> between(CrisisId crisis, long from, long to, boolean open) {
        return jdbc.sql("""
                select now.kind, now.item, now.revision, now.payload::text as after, now.reason, %s as who,
                       now.recorded_at, was.payload::text as before, last.payload::text as last
                from (
                    select distinct on (kind, item) * from recorded_item
                    where crisis = :crisis and revision > :from and revision <= least(:to, %s)
                        and (:open or kind <> 'onset')
                    order by kind, item, revision desc
                ) now
                left join lateral (
                    select payload from recorded_item was
                    where was.crisis = :crisis and was.kind = now.kind and was.item = now.item
                      and was.revision <= :from
                    order by was.revision desc limit 1
                ) was on true
                cross join lateral (
                    select payload from recorded_item last
                    where last.crisis = :crisis and last.kind = now.kind and last.item = now.item
                      and last.revision <= now.revision and last.payload is not null
                    order by last.revision desc limit 1
                ) last
                where now.payload is null or now.payload is distinct from was.payload
                order by now.kind, now.item
                """.formatted(WHO.formatted("now."), WHOLE))
                .param("crisis", crisis.slug())
                .param("from", from)
                .param("to", to)
                .param("open", open)
                .query((row, number) -> new Change(
                        ItemKey.parse(row.getString("kind") + "/" + row.getString("item")),
                        item(row.getString("before")),
                        item(row.getString("after")),
                        RecordJson.item(row.getString("last")),
                        row.getLong("revision"),
                        row.getString("reason"),
                        row.getString("who"),
                        when(row)))
                .list();
    }

    /** Every version of an item up to a revision, oldest first. */
    List<Version> versions(CrisisId crisis, ItemKey key, long upTo) {
        return jdbc.sql("""
                select version, revision, payload::text as payload, reason, %s as who, recorded_at
                from recorded_item
                where crisis = :crisis and kind = :kind and item = :item and revision <= least(:upTo, %s)
                order by revision
                """.formatted(WHO.formatted("recorded_item."), WHOLE))
                .param("crisis", crisis.slug())
                .param("kind", key.kind().name().toLowerCase(Locale.ROOT))
                .param("item", key.id())
                .param("upTo", upTo)
                .query((row, number) -> new Version(
                        row.getInt("version"),
                        row.getLong("revision"),
                        item(row.getString("payload")),
                        row.getString("reason"),
                        row.getString("who"),
                        when(row)))
                .list();
    }

    private static String when(ResultSet row) throws SQLException {
        return When.of(row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Item item(@Nullable String payload) {
        return payload == null ? null : RecordJson.item(payload);
    }
}
