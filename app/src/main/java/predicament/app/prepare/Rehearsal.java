package predicament.app.prepare;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import predicament.app.record.CaseRecords;

/** Opens the pages that are asked for first, then ends the program, so that what they load can be kept for the next start. */
@Component
@ConditionalOnProperty(Rehearsal.WANTED)
class Rehearsal {

    static final String WANTED = "predicament.rehearsal";

    private final CaseRecords records;

    Rehearsal(CaseRecords records) {
        this.records = records;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException, InterruptedException {
        var context = event.getApplicationContext();
        var site = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
        var failures = 0;
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages()) {
                var asked = HttpRequest.newBuilder(URI.create(site + page)).build();
                var status = client.send(asked, BodyHandlers.discarding()).statusCode();
                if (status == 200) continue;
                System.err.printf("%s answered %d.%n", page, status);
                failures++;
            }
        }
        var code = Math.min(failures, 1);
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private List<String> pages() {
        var pages = new ArrayList<>(List.of("/", "/cases"));
        records.cases().forEach(it -> pages.add("/cases/" + it.crisis().slug()));
        return pages;
    }
}
