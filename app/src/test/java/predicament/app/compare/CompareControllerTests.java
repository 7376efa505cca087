package predicament.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;

/** Cases side by side, with scores only of those whose gate is open to the visitor. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class CompareControllerTests {

    @LocalServerPort
    private int port;

    @Test
    void while_every_gate_is_closed_there_is_felt_threat_and_no_score() {
        var page = new Browser(port).get("/compare").is(200).text();

        assertThat(page)
                .contains("the naval scare reaches the House of Commons", "No case is open yet")
                .doesNotContain("Primary measure", "T1 Spiral model");
    }

    @Test
    void an_open_case_is_scored_with_its_quiet_pairs_and_the_others_stay_out() {
        var reader = new Browser(port);
        reader.get("/cases/july-1914");
        reader.post("/cases/july-1914/look").is(303);

        var page = reader.get("/compare").is(200).text();

        assertThat(page)
                .contains("T1 Spiral model", "No skill: even odds, any day", "quiet, counts as no spiral")
                .contains("The last line claims nothing", "below 5 pairs none is given")
                .doesNotContainPattern("−\\d\\.\\d\\d \\(")
                .contains("/cases/july-1914/theories?pair=")
                .doesNotContain("/cases/munich-1938/theories?pair=");
        assertThat(page.indexOf("T1 Spiral model")).isLessThan(page.indexOf("T9 Repeated games"));
    }

    @Test
    void the_event_asked_for_is_the_one_that_a_case_is_aligned_on() {
        var asked =
                new Browser(port).get("/compare?at.july-1914=sarajevo").is(200).text();

        assertThat(asked).contains("value=\"sarajevo\" selected=\"selected\"");
        assertThat(new Browser(port)
                        .get("/compare?at.july-1914=nowhere")
                        .is(200)
                        .text())
                .doesNotContain("value=\"sarajevo\" selected=\"selected\"");
    }
}
