package predicament.app.perception;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.perception.Input.Document;
import predicament.app.perception.Input.Pace;
import predicament.app.perception.Input.Start;
import predicament.app.perception.Input.State;
import predicament.app.perception.Input.Voice;
import predicament.app.record.CopyReader;
import predicament.app.record.RecordJson;
import predicament.app.record.StreamRange;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Reader;
import predicament.domain.crisis.Tempo;
import predicament.domain.crisis.ThreatLevel;
import predicament.domain.perception.Logit;
import predicament.domain.perception.RecordRule;
import predicament.domain.source.Confidence;
import predicament.domain.time.HistoricalTime;

/**
 * The versions of {@link InputVersion#of} out of the stored JSON of many events: of each only the fields that bear on
 * threat, in typed columns. A reading, which holds items of any kind, is read whole.
 */
final class StoredInputs {

    private final CopyReader event;

    private StoredInputs(CopyReader event) {
        this.event = event;
    }

    static List<InputVersion> of(StreamRange streams, Connection connection) throws SQLException {
        var versions = new ArrayList<InputVersion>();
        try (var events = new CopyReader(connection, fields(streams))) {
            var inputs = new StoredInputs(events);
            while (events.next()) versions.addAll(inputs.read());
        }
        return versions;
    }

    /**
     * Fields that a kind does not have are null. Of several readers the first is found by comparing their times whole. The
     * offset keeps the item, once taken out, from being taken out again for each field.
     */
    private static String fields(StreamRange streams) {
        return """
            select revision, crisis, retracted, item ->> 'kind', item ->> 'id',
                case when payload_type in ('ReadingProposed', 'ReadingCorrected') then item::text end,
                item ->> 'tempo', item ->> 'actor', item ->> 'holderClass', item ->> 'observer', item ->> 'target',
                (item ->> 'threat')::double precision, item ->> 'holder', item ->> 'level',
                item #>> '{provenance,confidence}', (item #>> '{written,latest}')::timestamptz,
                (item #>> '{readers,0,at,latest}')::timestamptz,
                case when item #> '{readers,1}' is not null then item ->> 'readers' end
            from (
                select revision, payload_type, payload ->> 'crisis' as crisis, payload ->> 'key' as retracted,
                    payload -> 'item' as item
                from (%s) event
                where payload_type in ('CrisisOpened', 'CrisisRedescribed', 'ActorRegistered', 'ActorCorrected',
                    'HolderRegistered', 'HolderCorrected', 'AssessmentMade', 'AssessmentCorrected', 'PriorCoded',
                    'PriorCorrected', 'ReadingProposed', 'ReadingCorrected', 'ItemRetracted')
                order by aggregate_identifier, sequence_number
                offset 0
            ) taken
            """.formatted(streams.query());
    }

    private List<InputVersion> read() {
        var revision = event.number();
        var crisis = new CrisisId(event.present());
        var retracted = event.text();
        var kind = event.text();
        var id = event.text();
        var reading = event.text();
        var fields = new Fields(event);
        if (retracted != null) {
            var key = ItemKey.parse(retracted);
            return Input.bears(key.kind())
                    ? List.of(new InputVersion(crisis, key, InputVersion.BASE, revision, null))
                    : List.of();
        }
        if (reading != null) return InputVersion.of(crisis, RecordJson.item(reading), revision);
        var of = ItemKind.valueOf(Objects.requireNonNull(kind).toUpperCase(Locale.ROOT));
        var key = new ItemKey(of, Objects.requireNonNullElse(id, "case"));
        return List.of(new InputVersion(crisis, key, InputVersion.BASE, revision, fields.input(of)));
    }

    private record Fields(
            @Nullable String tempo,
            @Nullable String actor,
            @Nullable String holderClass,
            @Nullable String observer,
            @Nullable String target,
            double threat,
            @Nullable String holder,
            @Nullable String level,
            @Nullable String confidence,
            @Nullable Instant written,
            @Nullable Instant reached,
            @Nullable String readers) {

        Fields(CopyReader event) {
            this(
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.decimal(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.time(),
                    event.time(),
                    event.text());
        }

        @Nullable
        Input input(ItemKind kind) {
            return switch (kind) {
                case DESCRIPTION -> new Pace(Tempo.valueOf(there(tempo)).halfLifeDays());
                case ACTOR -> new State();
                case HOLDER -> new Voice(new ActorId(there(actor)), HolderClass.valueOf(there(holderClass)));
                case PRIOR -> new Start(new ActorId(there(observer)), new ActorId(there(target)), threat);
                case ASSESSMENT -> document();
                case READING, SOURCE, MOVE, LEARNING, BALANCE, DISTINGUISHABILITY, AIM, ONSET -> null;
            };
        }

        private Document document() {
            var writtenAt = there(written);
            return new Document(
                    new ActorId(there(observer)),
                    new ActorId(there(target)),
                    new HolderId(there(holder)),
                    writtenAt,
                    reached == null ? writtenAt : readers == null ? reached : first(readers),
                    level == null
                            ? Logit.of(threat / 100)
                            : ThreatLevel.valueOf(level).logit(),
                    RecordRule.noise(Confidence.valueOf(there(confidence))));
        }

        private static Instant first(String readers) {
            return Arrays.stream(RecordJson.mapper().readValue(readers, Reader[].class))
                    .map(Reader::at)
                    .min(HistoricalTime.ORDER)
                    .orElseThrow()
                    .latest();
        }

        private static <T> T there(@Nullable T field) {
            return Objects.requireNonNull(field);
        }
    }
}
