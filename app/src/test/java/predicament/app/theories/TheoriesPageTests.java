package predicament.app.theories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;
import predicament.domain.theory.Theories;

/** What the page of a case's theories tells, by the hour shown and of the whole. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class TheoriesPageTests {

    private static final String JULY = "/cases/july-1914";
    private static final String EARLY = "at=1914-06-29T12:00";
    private static final String NONE_YET = "None found by this hour";

    @LocalServerPort
    private int port;

    @Test
    void no_theory_tells_of_an_onset_before_it_could_have_found_it() {
        var reader = looked();

        assertThat(reader.get(JULY + "/theories?pair=DE-RU&" + EARLY).is(200).text())
                .contains(NONE_YET, "by this hour")
                .doesNotContainPattern("aria-label=\"T1 Spiral model[^\"]*: spiral");
        assertThat(reader.get(JULY + "/theories?pair=DE-RU&followed=true&" + EARLY)
                        .text())
                .doesNotContain(NONE_YET)
                .containsPattern("aria-label=\"T1 Spiral model[^\"]*: spiral");
    }

    @Test
    void the_figure_of_a_case_keeps_to_the_hour_as_well_until_what_followed_is_asked_for() {
        var reader = looked();

        assertThat(reader.get(JULY + "?" + EARLY).is(200).text()).contains(NONE_YET);
        assertThat(reader.get(JULY + "?followed=true&" + EARLY).text()).doesNotContain(NONE_YET);
    }

    @Test
    void every_theory_says_what_it_feels_how_it_would_end_and_whether_it_applies() {
        var page = looked().get(JULY + "/theories?pair=DE-RU").is(200).text();

        var said = page.substring(page.indexOf("id=\"said-h\""), page.indexOf("id=\"definitions-h\""));
        for (var theory : Theories.all())
            assertThat(said).contains(theory.card().name());
        assertThat(said).contains("war ", "settlement ", "Does it apply?");
    }

    @Test
    void the_spiral_is_held_against_deterrence_by_the_signs_of_replies_that_anyone_can_run_again() {
        var reader = looked();

        var page = reader.get(JULY + "/theories?pair=DE-RU").is(200).text();
        assertThat(page.substring(page.indexOf("id=\"signs-h\""), page.indexOf("id=\"answers-h\"")))
                .contains("Both states", "Germany", "Russia", "whole case", "Slope on hostile moves")
                .containsPattern("<td class=\"slope\">[+−]\\d\\.\\d\\d ± \\d\\.\\d\\d");
        assertThat(reader.get(JULY + "/theories.json?pair=DE-RU").is(200).text())
                .contains("\"signs\":", "\"responder\":\"both\"", "\"ownLast\":");
    }

    @Test
    void the_critics_are_silent_before_the_gate_and_never_invent_a_second_coder() {
        var closed = new Browser(port).get(JULY + "/theories/critics").is(200).text();
        assertThat(closed).contains("look first").doesNotContain("Six measures");

        var open = looked().get(JULY + "/theories/critics?pair=DE-RU").is(200).text();
        assertThat(open)
                .contains("Six measures", "One coder: no agreement can be computed.", "no independent coders")
                .contains("Variance of the onset by O alone")
                .containsPattern("<h2 id=\"measures-h\">Germany and Russia: (critics upheld|undecided)</h2>");
    }

    private Browser looked() {
        var reader = new Browser(port);
        reader.get(JULY);
        reader.post(JULY + "/look").is(303);
        return reader;
    }
}
