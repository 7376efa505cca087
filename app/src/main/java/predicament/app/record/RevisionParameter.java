package predicament.app.record;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.common.Priority;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands {@code @MetaDataValue("revision") long} to a projection. By itself Axon never matches a primitive, and an event
 * whose handler does not match is passed over in silence.
 */
@Component
@Priority(Priority.FIRST)
class RevisionParameter implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        var metaData = parameters[index].getAnnotation(MetaDataValue.class);
        var isOurs = metaData != null && parameters[index].getType() == long.class;
        return isOurs ? new Stored(metaData.value()) : null;
    }

    private record Stored(String name) implements ParameterResolver<Long> {

        @Override
        public Long resolveParameterValue(Message<?> message) {
            if (message.getMetaData().get(name) instanceof Long value) return value;
            throw new IllegalStateException("%s was stored without its %s."
                    .formatted(message.getPayloadType().getSimpleName(), name));
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
