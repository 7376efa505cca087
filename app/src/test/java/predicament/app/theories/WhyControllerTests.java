package predicament.app.theories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;

/** Where a theory's number comes from, as the page tells it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class WhyControllerTests {

    private static final String WHY = "/cases/july-1914/theories/why";

    @LocalServerPort
    private int port;

    @Test
    void nothing_is_shown_while_the_gate_is_closed() {
        assertThat(new Browser(port).get(WHY).is(200).text())
                .contains("look first")
                .doesNotContain("Began at");
    }

    @Test
    void a_move_counts_for_a_side_only_once_it_was_learned_of() {
        var reader = looked();

        var before = reader.get(WHY + "?pair=AH-SR&theory=T1&at=1914-07-22T12:00")
                .is(200)
                .text();
        var after = reader.get(WHY + "?pair=AH-SR&theory=T1&at=1914-07-24T12:00")
                .is(200)
                .text();

        assertThat(before).contains("Austria-Hungary toward Serbia").doesNotContain("/moves/ah-note-to-serbia");
        assertThat(after).contains("/moves/ah-note-to-serbia");
    }

    @Test
    void deterrence_has_an_account_for_each_challenger() {
        assertThat(looked().get(WHY + "?pair=DE-RU&theory=T2").is(200).text())
                .contains("Germany as the challenger", "Russia as the challenger");
    }

    @Test
    void a_theory_without_a_process_is_refused_with_a_sentence() {
        assertThat(looked().get(WHY + "?theory=T0").is(400).text())
                .contains("theory=T0 is none that can be tried here");
    }

    private Browser looked() {
        var reader = new Browser(port);
        reader.get("/cases/july-1914");
        reader.post("/cases/july-1914/look").is(303);
        return reader;
    }
}
