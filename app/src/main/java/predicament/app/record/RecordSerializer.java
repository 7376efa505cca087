package predicament.app.record;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events as {@link RecordJson} under the names of {@link EventNames}. */
final class RecordSerializer extends Jackson3Serializer {

    private static final String META_DATA = MetaData.class.getName();

    private final EventNames names;

    RecordSerializer(EventNames names) {
        super(Jackson3Serializer.builder().revisionResolver(names).jsonMapperBuilderCustomizer(RecordJson::configure));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        var name = names.nameOf((Class<?>) type);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name, getRevisionResolver().revisionOf((Class<?>) type));
    }

    @Override
    public Class<?> classForType(SerializedType stored) {
        var type = names.typeOf(stored.getName());
        if (type != null) return type;
        // beside every event, and not to be looked for among all classes each time
        return stored.getName().equals(META_DATA) ? MetaData.class : super.classForType(stored);
    }
}
