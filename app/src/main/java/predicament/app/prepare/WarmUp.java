package predicament.app.prepare;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import predicament.app.record.CaseRecords;
import predicament.app.record.CaseSummary;

/**
 * Opens the newest cases in the background once the program is ready, so that whoever comes first finds them read from
 * the store and the program practised in drawing them.
 */
@Component
@ConditionalOnBooleanProperty(WarmUp.WANTED)
public class WarmUp {

    public static final String WANTED = "predicament.warm-up";

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int CASES = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CaseRecords records;
    private final Environment environment;

    WarmUp(CaseRecords records, Environment environment) {
        this.records = records;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        var port = environment.getProperty("local.server.port");
        if (port == null) return;
        var site = "http://%s:%s".formatted(host(environment.getProperty("server.address", "")), port);
        Thread.ofPlatform().daemon().name("warm-up").start(() -> open(site));
    }

    private static String host(String address) {
        return address.isBlank() || address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
    }

    private void open(String site) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : newest()) {
                var left = Duration.ofNanos(until - System.nanoTime());
                if (!left.isPositive()) return;
                var asked = HttpRequest.newBuilder(URI.create(site + page)).timeout(left);
                client.send(asked.build(), BodyHandlers.discarding());
            }
        } catch (IOException | DataAccessException notToday) {
            LOG.debug("Who opens a case first will wait for it.", notToday);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> newest() {
        return records.cases().stream()
                .sorted(Comparator.comparing(CaseSummary::revision).reversed())
                .limit(CASES)
                .map(it -> "/cases/" + it.crisis().slug())
                .toList();
    }
}
