package predicament.app.perception;

import java.io.IOException;
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

    static List<InputVersion> of(StreamRange streams, Connection connection) throws SQLException, IOException {
        var versions = new ArrayList<InputVersion>();
        try (var events = new CopyReader(connection, fields(streams))) {
            var inputs = new StoredInputs(events);
            while (events.next()) versions.addAll(inputs.read());
        }
        return versions;
    }

    /** Fields that a kind does not have are null. Of several readers the first is found by comparing their times whole. */
    private static String fields(StreamRange streams) {
        return """
            select revision, payload ->> 'crisis', payload ->> 'key', payload #>> '{item,kind}', payload #>> '{item,id}',
                case when payload #>> '{item,kind}' = 'reading' then payload ->> 'item' end,
                payload #>> '{item,tempo}', payload #>> '{item,actor}', payload #>> '{item,holderClass}',
                payload #>> '{item,observer}', payload #>> '{item,target}', payload #>> '{item,threat}',
                payload #>> '{item,holder}', payload #>> '{item,level}', payload #>> '{item,provenance,confidence}',
                payload #>> '{item,written,latest}', payload #>> '{item,readers,0,at,latest}',
                case when payload #> '{item,readers,1}' is not null then payload #>> '{item,readers}' end
            from (%s) event
            where payload_type in ('CrisisOpened', 'CrisisRedescribed', 'ActorRegistered', 'ActorCorrected',
                'HolderRegistered', 'HolderCorrected', 'AssessmentMade', 'AssessmentCorrected', 'PriorCoded',
                'PriorCorrected', 'ReadingProposed', 'ReadingCorrected', 'ItemRetracted')
            order by aggregate_identifier, sequence_number
            """.formatted(streams.query());
    }

    private List<InputVersion> read() throws IOException {
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
            @Nullable String threat,
            @Nullable String holder,
            @Nullable String level,
            @Nullable String confidence,
            @Nullable String written,
            @Nullable String reached,
            @Nullable String readers) {

        Fields(CopyReader event) throws IOException {
            this(
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text(),
                    event.text());
        }

        @Nullable
        Input input(ItemKind kind) {
            return switch (kind) {
                case DESCRIPTION -> new Pace(Tempo.valueOf(there(tempo)).halfLifeDays());
                case ACTOR -> new State();
                case HOLDER -> new Voice(new ActorId(there(actor)), HolderClass.valueOf(there(holderClass)));
                case PRIOR ->
                    new Start(new ActorId(there(observer)), new ActorId(there(target)), number(there(threat)));
                case ASSESSMENT -> document();
                case READING, SOURCE, MOVE, LEARNING, BALANCE, DISTINGUISHABILITY, AIM, ONSET -> null;
            };
        }

        private Document document() {
            var writtenAt = Instant.parse(there(written));
            return new Document(
                    new ActorId(there(observer)),
                    new ActorId(there(target)),
                    new HolderId(there(holder)),
                    writtenAt,
                    reached == null ? writtenAt : readers == null ? Instant.parse(reached) : first(readers),
                    level == null
                            ? Logit.of(number(there(threat)) / 100)
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

        private static double number(String text) {
            return Double.parseDouble(text);
        }

        private static String there(@Nullable String field) {
            return Objects.requireNonNull(field);
        }
    }
}
