package predicament.app.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisEvent.Corrected;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.Recorded;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;
import predicament.domain.time.HistoricalTime;

/** A row of the record as one event makes it. */
record RecordedItem(
        CrisisEvent event,
        @Nullable Item item,
        @Nullable String reason,
        long revision,
        @Nullable String person,
        Instant recordedAt) {

    /**
     * The same rows out of the stored JSON of many events, without building an item. The offset keeps what was taken out of
     * an event from being taken out again wherever it is named.
     */
    static final String FROM_STORE = """
            insert into recorded_item (crisis, kind, item, revision, version, state,
                earliest, latest, actor, payload, reason, person, recorded_at, origin)
            select crisis, kind, item, revision, version, case when said is null then 'retracted' else 'live' end,
                (said -> begins ->> 'earliest')::timestamptz, (said -> ends ->> 'latest')::timestamptz,
                said ->> actor, said, reason, person, time_stamp::timestamptz, origin
            from (
                select *, row_number() over versions as version,
                    lag(revision) over versions is not distinct from revision as again
                from (
                    select *, coalesce(said ->> 'kind', split_part(key, '/', 1)) as kind,
                        coalesce(said ->> 'id', said #>> '{source,id}', split_part(key, '/', 2), 'case') as item
                    from (
                        select aggregate_identifier, sequence_number, revision, time_stamp, payload -> 'item' as said,
                            payload ->> 'crisis' as crisis, payload ->> 'key' as key, payload ->> 'reason' as reason,
                            payload ->> 'origin' as origin, meta_data ->> 'person' as person
                        from (%s) event
                        offset 0
                    ) taken
                ) keyed
                window versions as (partition by aggregate_identifier, kind, item order by sequence_number)
            ) numbered
            left join (values
                ('description', 'from', 'to', null),
                ('actor', null, null, 'id'),
                ('holder', null, null, 'actor'),
                ('move', 'occurred', 'occurred', 'by'),
                ('learning', 'learned', 'learned', 'observer'),
                ('assessment', 'written', 'written', 'observer'),
                ('prior', null, null, 'observer'),
                ('balance', 'from', 'from', 'observer'),
                ('distinguishability', 'from', 'from', null),
                ('aim', 'at', 'at', 'actor'),
                ('onset', 'interval', 'interval', null)
            ) column_of (kind, begins, ends, actor) using (kind)
            where not again
            """;

    static RecordedItem of(CrisisEvent event, long revision, @Nullable String person, Instant recordedAt) {
        return switch (event) {
            case Recorded it -> new RecordedItem(it, it.item(), null, revision, person, recordedAt);
            case Corrected it -> new RecordedItem(it, it.item(), it.reason(), revision, person, recordedAt);
            case ItemRetracted it -> new RecordedItem(it, null, it.reason(), revision, person, recordedAt);
        };
    }

    String kind() {
        return kind(event.key().kind());
    }

    static String kind(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    String state() {
        return item == null ? "retracted" : "live";
    }

    @Nullable
    String payload() {
        return item == null ? null : RecordJson.write(item);
    }

    @Nullable
    OffsetDateTime earliest() {
        var time = item == null ? null : begin(item);
        return time == null ? null : time.earliest().atOffset(ZoneOffset.UTC);
    }

    @Nullable
    OffsetDateTime latest() {
        var time = item == null ? null : end(item);
        return time == null ? null : time.latest().atOffset(ZoneOffset.UTC);
    }

    @Nullable
    String actor() {
        var actor = item == null ? null : actor(item);
        return actor == null ? null : actor.code();
    }

    private static @Nullable HistoricalTime end(Item item) {
        return item instanceof CrisisDescription it ? it.to() : begin(item);
    }

    private static @Nullable HistoricalTime begin(Item item) {
        return switch (item) {
            case CrisisDescription it -> it.from();
            case Actor it -> null;
            case Holder it -> null;
            case BibliographyEntry it -> null;
            case Move it -> it.occurred();
            case Learning it -> it.learned();
            case Assessment it -> it.written();
            case Prior it -> null;
            case Balance it -> it.from();
            case Distinguishability it -> it.from();
            case Aim it -> it.at();
            case Reading it -> null;
            case PublishedOnset it -> it.interval();
        };
    }

    private static @Nullable ActorId actor(Item item) {
        return switch (item) {
            case CrisisDescription it -> null;
            case Actor it -> it.id();
            case Holder it -> it.actor();
            case BibliographyEntry it -> null;
            case Move it -> it.by();
            case Learning it -> it.observer();
            case Assessment it -> it.observer();
            case Prior it -> it.observer();
            case Balance it -> it.observer();
            case Distinguishability it -> null;
            case Aim it -> it.actor();
            case Reading it -> null;
            case PublishedOnset it -> null;
        };
    }
}
