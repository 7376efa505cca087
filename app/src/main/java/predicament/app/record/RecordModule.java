package predicament.app.record;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.BranchId;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.MoveId;
import predicament.domain.source.SourceId;
import predicament.domain.time.CalendarSystem;
import predicament.domain.time.HistoricalTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * How the domain's own values are written: ids and keys as one string each, a time with its text and its bounds; and how
 * what is stored beside an event is read.
 */
final class RecordModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("this-escape")
    RecordModule() {
        super("record");
        text(CrisisId.class, CrisisId::slug, CrisisId::new);
        text(ActorId.class, ActorId::code, ActorId::new);
        text(MoveId.class, MoveId::value, MoveId::new);
        text(HolderId.class, HolderId::value, HolderId::new);
        text(SourceId.class, SourceId::value, SourceId::new);
        text(ItemKey.class, ItemKey::toString, ItemKey::parse);
        text(AnnotationId.class, AnnotationId::value, AnnotationId::new);
        text(PersonId.class, PersonId::value, PersonId::new);
        text(BranchId.class, BranchId::value, BranchId::new);
        text(Dyad.class, Dyad::toString, Dyad::parse);
        text(ZoneId.class, ZoneId::getId, ZoneId::of);
        addSerializer(HistoricalTime.class, new TimeWriter());
        addDeserializer(HistoricalTime.class, new TimeReader());
        addDeserializer(MetaData.class, new MetaDataReader());
    }

    /** Adds a type that is written as one string, also as the key of a map. */
    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(write.apply(value));
            }
        });
        addKeySerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeName(write.apply(value));
            }
        });
        addDeserializer(type, new TextReader<>(type, read));
        addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return read.apply(key);
            }
        });
    }

    private static final class TextReader<T> extends FromStringDeserializer<T> {

        private final Function<String, T> read;

        TextReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return read.apply(value);
        }
    }

    private static final class TimeWriter extends ValueSerializer<HistoricalTime> {

        @Override
        public void serialize(HistoricalTime time, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("edtf", time.edtf());
            json.writeStringProperty("zone", time.zone().getId());
            json.writeStringProperty("calendar", time.calendar().name());
            json.writeStringProperty("earliest", time.earliest().toString());
            json.writeStringProperty("latest", time.latest().toString());
            json.writeEndObject();
        }
    }

    /** Reads text, zone and calendar; the bounds stand beside them for those who read the store without this program. */
    private static final class TimeReader extends StdDeserializer<HistoricalTime> {

        TimeReader() {
            super(HistoricalTime.class);
        }

        @Override
        public HistoricalTime deserialize(JsonParser json, DeserializationContext context) {
            String edtf = "";
            String zone = "";
            String calendar = "";
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "edtf" -> edtf = json.getString();
                    case "zone" -> zone = json.getString();
                    case "calendar" -> calendar = json.getString();
                    default -> json.skipChildren();
                }
            }
            return HistoricalTime.parse(edtf, ZoneId.of(zone), CalendarSystem.valueOf(calendar));
        }
    }

    /** Axon's own looks for the deserializer of a map anew at each event, which takes longer than the reading. */
    private static final class MetaDataReader extends StdDeserializer<MetaData> {

        MetaDataReader() {
            super(MetaData.class);
        }

        @Override
        public MetaData deserialize(JsonParser json, DeserializationContext context) {
            var values = new HashMap<String, @Nullable Object>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                values.put(
                        name,
                        switch (json.nextToken()) {
                            case VALUE_STRING -> json.getString();
                            case VALUE_NUMBER_INT -> json.getLongValue();
                            case null, default -> context.readValue(json, Object.class);
                        });
            }
            return MetaData.from(values);
        }
    }
}
