package predicament.app.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** One plain line when the program is ready: where it is, and where its data lie. */
@Component
class Announcement {

    private final Environment environment;
    private final ObjectProvider<DataFolder> data;

    Announcement(Environment environment, ObjectProvider<DataFolder> data) {
        this.environment = environment;
        this.data = data;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        var port = environment.getProperty("local.server.port");
        if (port != null) System.out.println(sentence(environment.getProperty("server.address"), port, place()));
    }

    private String place() {
        var folder = data.getIfAvailable();
        return folder == null
                ? "data in "
                        + environment.getProperty("spring.datasource.url", "").replaceAll("[?].*", "")
                : "data in " + folder.path();
    }

    static String sentence(@Nullable String address, String port, String place) {
        var everywhere = address == null || address.equals("0.0.0.0") || address.equals("::");
        return "Predicament is at http://%s:%s/ (%s)".formatted(everywhere ? "127.0.0.1" : address, port, place);
    }
}
