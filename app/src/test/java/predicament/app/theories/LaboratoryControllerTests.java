package predicament.app.theories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;

/** What the laboratory shows for what its address asks, and what it keeps back while the gate is closed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class LaboratoryControllerTests {

    private static final String LABORATORY = "/cases/july-1914/laboratory";

    @LocalServerPort
    private int port;

    @Test
    void nothing_is_shown_while_the_gate_is_closed() {
        assertThat(new Browser(port).get(LABORATORY).is(200).text())
                .contains("look first")
                .doesNotContain("Draws with one", "lab-form");
    }

    @Test
    void the_address_holds_what_is_set_and_values_outside_their_range_are_moved_to_its_end() {
        var text = looked().get(LABORATORY + "?pair=DE-RU&theory=T3&p.beta=99&O=-3")
                .is(200)
                .text();

        assertThat(text)
                .contains("name=\"p.beta\" min=\"0.1\" max=\"5\" step=\"any\" value=\"5\"")
                .contains("name=\"O\" min=\"-1\" max=\"1\" step=\"0.05\" value=\"-1\"");
    }

    @Test
    void a_threshold_out_of_reach_takes_the_onset_away_and_leaves_the_defaults_theirs() {
        var text = looked().get(LABORATORY + "?pair=DE-RU&theory=T1&p.threshold=3&p.beta=0.1")
                .is(200)
                .text();

        assertThat(row(text, "At the defaults")).doesNotContain("<td>none</td>");
        assertThat(row(text, "As set")).contains("<td>none</td>", "0 %");
    }

    @Test
    void the_map_has_every_corner_for_theories_that_read_it_and_says_so_for_others() {
        var reader = looked();

        assertThat(reader.get(LABORATORY + "?theory=T3").is(200).text().split("<td class=\"(yes|no)\"", -1))
                .hasSize(82);
        assertThat(reader.get(LABORATORY + "?theory=T9").is(200).text())
                .contains("This theory reads neither O nor d")
                .doesNotContain("class=\"data map\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?theory=T0|theory=T0 is none that can be tried here",
                "?p.beta=much|p.beta=much is no number",
                "?O=offence|O=offence is no number",
                "?pair=DE-XX|names a state that is not in this case",
            })
    void what_cannot_be_asked_gets_a_sentence(String asked, String sentence) {
        assertThat(looked().get(LABORATORY + asked).is(400).text()).contains(sentence);
    }

    private Browser looked() {
        var reader = new Browser(port);
        reader.get("/cases/july-1914");
        reader.post("/cases/july-1914/look").is(303);
        return reader;
    }

    /** The row of the table of verdicts that begins with a name. */
    private static String row(String page, String name) {
        var from = page.indexOf("<th scope=\"row\">" + name + "</th>");
        assertThat(from).isNotNegative();
        return page.substring(from, page.indexOf("</tr>", from));
    }
}
