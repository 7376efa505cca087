package predicament.app.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import predicament.app.Browser;
import predicament.app.PostgresTest;
import predicament.domain.theory.Theories;
import predicament.domain.theory.TheoryCard;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class SchoolsPagesTests {

    private static final String CLOSED = "or chosen to look first";

    @LocalServerPort
    private int port;

    static Stream<String> slugs() {
        return Theories.cards().stream().map(TheoryCard::slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spiral",
                "prisoners-dilemma",
                "balance",
                "distinguishability",
                "four-worlds",
                "defensive-realism",
                "offensive-realism",
                "wendt",
                "mitzen",
                "glaser-missions",
                "glaser-net-effect",
                "critics",
                "united-states-1917",
                "answers"
            })
    void each_part_of_the_debate_is_found_by_name(String id) {
        assertThat(new Browser(port).get("/theories").is(200).text()).containsOnlyOnce("id=\"" + id + "\"");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void a_theory_has_a_page_that_tells_nothing_of_a_case_before_its_gate_opens(String slug) {
        var stranger = new Browser(port);
        var before = stranger.get("/theories/" + slug).is(200).text();
        assertThat(before)
                .contains("class=\"fig mechanism\"", CLOSED)
                .doesNotContainPattern("/cases/[a-z0-9-]+/theories");
    }

    @Test
    void once_a_gate_is_open_the_verdict_on_that_case_alone_is_shown() {
        var reader = new Browser(port);
        reader.get("/cases/july-1914");
        reader.post("/cases/july-1914/look").is(303);

        var page = reader.get("/theories/spiral-model").is(200).text();

        assertThat(page).contains("/cases/july-1914/theories", CLOSED).doesNotContain("/cases/cuba-1962/theories");
    }

    @Test
    void a_theory_that_is_none_is_not_found() {
        assertThat(new Browser(port).get("/theories/phlogiston").is(404).text()).contains("/theories");
    }

    @Test
    void a_case_moves_over_the_map_of_four_worlds_with_its_reasons() {
        var page = new Browser(port).get("/cases/july-1914/worlds").is(200).text();

        assertThat(page).contains("class=\"fig worlds\"", "As it was", "Germany", "Why so");
    }
}
