package predicament.app.record;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Which events each projection handles, so that it is not waited for where an event is none of its own. */
@Component
class Handled {

    private final ListableBeanFactory beans;
    private final EventNames names;
    private final Map<String, String[]> handled = new ConcurrentHashMap<>();

    Handled(ListableBeanFactory beans, EventNames names) {
        this.beans = beans;
        this.names = names;
    }

    /** The stored names of the events that a projection handles. */
    String[] by(String projection) {
        return handled.computeIfAbsent(projection, this::collect);
    }

    /** The projections of this program. */
    Set<String> projections() {
        return beans.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .map(Handled::groupOf)
                .collect(Collectors.toSet());
    }

    /** The beans that make up a projection. */
    List<Object> handlersOf(String projection) {
        return beans.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .filter(bean -> projection.equals(groupOf(bean)))
                .toList();
    }

    private static String groupOf(Object bean) {
        var group = AnnotatedElementUtils.findMergedAnnotation(ClassUtils.getUserClass(bean), ProcessingGroup.class);
        return group == null ? "" : group.value();
    }

    private String[] collect(String projection) {
        var types = handlersOf(projection).stream()
                .flatMap(bean -> Arrays.stream(ClassUtils.getUserClass(bean).getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, EventHandler.class))
                .map(Handled::eventOf)
                .toList();
        return names.types().entrySet().stream()
                .filter(event -> types.stream().anyMatch(type -> type.isAssignableFrom(event.getValue())))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    private static Class<?> eventOf(Method handler) {
        var annotation = AnnotatedElementUtils.getMergedAnnotation(handler, EventHandler.class);
        var stated = annotation == null ? Object.class : annotation.payloadType();
        return stated == Object.class ? handler.getParameterTypes()[0] : stated;
    }
}
