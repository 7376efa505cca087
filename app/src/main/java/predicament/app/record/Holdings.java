package predicament.app.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;

/** What a case holds just now, also what was retracted, for those who change it. */
@Component
public class Holdings {

    /** An item with its newest version and its value; of a retracted one, the value that it had last. */
    public record Holding(Item item, int version, boolean retracted) {

        public ItemKey key() {
            return item.key();
        }
    }

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The items of one kind, by their ids. */
    public List<Holding> of(CrisisId crisis, ItemKind kind) {
        return jdbc.sql("""
                select newest.version, newest.state, stated.payload::text as payload
                from (
                    select distinct on (item) item, version, state from recorded_item
                    where crisis = :crisis and kind = :kind and revision <= %1$s
                    order by item, revision desc
                ) newest
                join lateral (
                    select payload from recorded_item had
                    where had.crisis = :crisis and had.kind = :kind and had.item = newest.item
                      and had.payload is not null and had.revision <= %1$s
                    order by had.revision desc limit 1
                ) stated on true
                order by newest.item
                """.formatted(CaseRecords.WHOLE))
                .param("crisis", crisis.slug())
                .param("kind", RecordedItem.kind(kind))
                .query((row, number) -> new Holding(
                        RecordJson.item(row.getString("payload")),
                        row.getInt("version"),
                        row.getString("state").equals("retracted")))
                .list();
    }

    /** How many items of each kind there are, retracted ones among them. */
    public Map<ItemKind, Integer> counts(CrisisId crisis) {
        var counts = new EnumMap<ItemKind, Integer>(ItemKind.class);
        for (var kind : ItemKind.values()) counts.put(kind, 0);
        jdbc.sql("""
                select kind, count(distinct item) as items from recorded_item
                where crisis = :crisis and revision <= %s group by kind
                """.formatted(CaseRecords.WHOLE))
                .param("crisis", crisis.slug())
                .query((row, number) ->
                        Map.entry(ItemKey.parse(row.getString("kind") + "/-").kind(), row.getInt("items")))
                .list()
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }
}
