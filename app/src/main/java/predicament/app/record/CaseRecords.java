package predicament.app.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Origin;
import predicament.domain.perception.CaseRecord;

/** Reads cases as they stood at a revision. A commit is seen whole or not at all. */
@Component
public class CaseRecords {

    /** The name of the projection to wait for after writing to a crisis. */
    public static final String PROJECTION = "record";

    /** What has been projected whole; rows above it may still be missing their siblings. */
    static final String WHOLE =
            "coalesce((select revision from projection_position where name = '" + PROJECTION + "'), 0)";

    private final JdbcClient jdbc;
    private final Cache<Key, CaseRecord> records =
            Caffeine.newBuilder().maximumSize(128).build();

    CaseRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(
            CrisisId crisis, long revision, @Nullable String reading) {}

    /** The case at its latest revision, in the base reading. */
    public CaseRecord at(CrisisId crisis) {
        return at(crisis, null, null);
    }

    /** The case at a revision of the store, or at its latest, in a reading, or in the base one. */
    public CaseRecord at(CrisisId crisis, @Nullable Long revision, @Nullable String reading) {
        var own = revisionAt(crisis, revision == null ? Long.MAX_VALUE : revision);
        if (own == 0) throw new NoSuchCase(crisis);
        var key = new Key(crisis, own, reading);
        var cached = records.getIfPresent(key);
        if (cached != null) return cached;
        var record = CaseRecord.of(crisis, own, reading, live(crisis, own));
        records.put(key, record);
        return record;
    }

    /** Whether anything of a case had been recorded by a revision. */
    public boolean stood(CrisisId crisis, long revision) {
        return revisionAt(crisis, revision) > 0;
    }

    /** The revision of a case's latest commit, or 0 where there is no such case. */
    public long latestRevision(CrisisId crisis) {
        return revisionAt(crisis, Long.MAX_VALUE);
    }

    /** The latest revision in which any case was changed, or 0. */
    public long latestRevision() {
        return jdbc.sql("select coalesce(max(revision), 0) from recorded_item where revision <= " + WHOLE)
                .query(Long.class)
                .single();
    }

    private long revisionAt(CrisisId crisis, long revision) {
        return jdbc.sql("""
                select coalesce(max(revision), 0) from recorded_item
                where crisis = :crisis and revision <= least(:revision, %s)
                """.formatted(WHOLE))
                .param("crisis", crisis.slug())
                .param("revision", revision)
                .query(Long.class)
                .single();
    }

    /** What stood at a revision: all that stood at the last one that is remembered, with what was changed since. */
    private List<Item> live(CrisisId crisis, long revision) {
        var standing = new HashMap<ItemKey, Item>();
        var before = remembered(crisis, revision);
        if (before != null) {
            Stream.of(before.items(), before.orphans())
                    .flatMap(List::stream)
                    .forEach(item -> standing.put(item.key(), item));
        }
        jdbc.sql("""
                select distinct on (kind, item) kind, item, payload::text from recorded_item
                where crisis = :crisis and revision > :before and revision <= :revision
                order by kind, item, revision desc
                """)
                .param("crisis", crisis.slug())
                .param("before", before == null ? 0 : before.revision())
                .param("revision", revision)
                .query(row -> {
                    var kind = ItemKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
                    var payload = row.getString("payload");
                    if (payload == null) standing.remove(new ItemKey(kind, row.getString("item")));
                    else standing.put(new ItemKey(kind, row.getString("item")), RecordJson.item(payload));
                });
        return List.copyOf(standing.values());
    }

    private @Nullable CaseRecord remembered(CrisisId crisis, long revision) {
        return records.asMap().values().stream()
                .filter(it -> it.reading() == null && it.crisis().equals(crisis) && it.revision() <= revision)
                .max(Comparator.comparingLong(CaseRecord::revision))
                .orElse(null);
    }

    /** The version of an item, which an edit of it must name; 0 where there is none. */
    public int version(CrisisId crisis, ItemKey item) {
        var history = history(crisis, item);
        return history.isEmpty() ? 0 : history.getLast().version();
    }

    /** Every version of an item, oldest first. */
    public List<ItemVersion> history(CrisisId crisis, ItemKey item) {
        return jdbc.sql("""
                select version, revision, payload::text as payload, reason, person, recorded_at, origin
                from recorded_item
                where crisis = :crisis and kind = :kind and item = :item and revision <= %s
                order by revision
                """.formatted(WHOLE))
                .param("crisis", crisis.slug())
                .param("kind", RecordedItem.kind(item.kind()))
                .param("item", item.id())
                .query((row, number) -> {
                    var payload = row.getString("payload");
                    return new ItemVersion(
                            row.getInt("version"),
                            row.getLong("revision"),
                            payload == null ? null : RecordJson.item(payload),
                            row.getString("reason"),
                            row.getString("person"),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            Origin.valueOf(row.getString("origin")));
                })
                .list();
    }

    /** The cases by the beginning of their windows. */
    public List<CaseSummary> cases() {
        return cases(null);
    }

    /** The same as they stood at a revision, where one is given. */
    public List<CaseSummary> cases(@Nullable Long revision) {
        return jdbc.sql("""
                with newest as (
                    select distinct on (crisis, kind, item) crisis, kind, state, payload, earliest
                    from recorded_item where revision <= least(:revision, %1$s)
                    order by crisis, kind, item, revision desc
                ), latest as (
                    select crisis, max(revision) as revision, max(recorded_at) as recorded_at
                    from recorded_item where revision <= least(:revision, %1$s) group by crisis
                )
                select crisis, revision, recorded_at,
                       (array_agg(payload::text) filter (where kind = 'description'))[1] as description,
                       count(*) filter (where kind = 'actor') as actors,
                       count(*) filter (where kind = 'holder') as holders,
                       count(*) filter (where kind = 'move') as moves,
                       count(*) filter (where kind = 'learning') as learnings,
                       count(*) filter (where kind = 'assessment') as assessments,
                       count(*) filter (where kind = 'reading') as readings,
                       count(*) filter (where kind = 'onset') as onsets,
                       count(*) filter (where kind = 'source') as sources
                from newest join latest using (crisis)
                where state = 'live'
                group by crisis, revision, recorded_at
                order by min(earliest) filter (where kind = 'description'), crisis
                """.formatted(WHOLE))
                .param("revision", revision == null ? Long.MAX_VALUE : revision)
                .query((row, number) -> new CaseSummary(
                        new CrisisId(row.getString("crisis")),
                        row.getLong("revision"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        (CrisisDescription) RecordJson.item(row.getString("description")),
                        row.getInt("actors"),
                        row.getInt("holders"),
                        row.getInt("moves"),
                        row.getInt("learnings"),
                        row.getInt("assessments"),
                        row.getInt("readings"),
                        row.getInt("onsets"),
                        row.getInt("sources")))
                .list();
    }
}
