package predicament.app.record;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events as {@link RecordJson} under the names of {@link EventNames}. */
final class RecordSerializer extends Jackson3Serializer {

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
        return type == null ? super.classForType(stored) : type;
    }
}
