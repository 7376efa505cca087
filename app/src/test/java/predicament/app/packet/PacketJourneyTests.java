package predicament.app.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;

/** The seminar packet as a visitor takes it, while what others read of the case is still closed to them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class PacketJourneyTests {

    private static final String CASE = "/cases/july-1914";
    private static final String HOUR = "?at=1914-07-29T18:00";

    @LocalServerPort
    private int port;

    @Test
    void the_page_says_what_the_packet_holds() {
        var page = new Browser(port).get(CASE + "/packet" + HOUR).is(200);

        assertThat(page.text()).contains("packet.zip", "moves.csv", "codebook.csv");
    }

    @Test
    void before_the_gate_is_open_no_one_elses_reading_is_handed_out() throws IOException, InterruptedException {
        var packet = unpacked(bytes(CASE + "/packet.zip" + HOUR));

        assertThat(packet.keySet())
                .anyMatch(it -> it.endsWith(".pdf"))
                .anyMatch(it -> it.endsWith("moves.csv"))
                .anyMatch(it -> it.endsWith("learnings.csv"))
                .anyMatch(it -> it.endsWith("perceptions.csv"))
                .anyMatch(it -> it.endsWith("codebook.csv"))
                .anyMatch(it -> it.endsWith(".bib"))
                .noneMatch(it -> it.contains("annotations") || it.contains("onsets"));
    }

    @Test
    void the_handout_names_the_case_and_its_hour() throws IOException, InterruptedException {
        try (var pdf = Loader.loadPDF(bytes(CASE + "/packet.pdf" + HOUR))) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, 8);
            assertThat(new PDFTextStripper().getText(pdf)).contains("The July Crisis, 1914", "29 July 1914");
        }
    }

    @Test
    void an_hour_that_is_none_is_refused() {
        new Browser(port).get(CASE + "/packet.zip?at=soon").is(400);
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
