package predicament.app.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(FailingController.class)
@Import(FailingController.class)
@WithMockUser
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void a_bad_date_is_answered_with_its_sentence_and_a_way_on() {
        var answer = get("/failing/date");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer)
                .bodyText()
                .contains("is no date: write 1914-07-29 18:00.")
                .contains("href=\"/cases/july-1914\"");
    }

    @Test
    void an_unknown_case_offers_what_comes_nearest() {
        var answer = get("/failing/case");

        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer).bodyText().contains("There is no case “july-1941”.").contains("The July Crisis, 1914");
    }

    @Test
    void a_data_address_fails_as_a_problem_and_a_file_as_a_line_of_text() {
        var json = get("/failing/case.json");
        var csv = get("/failing/case.csv");

        assertThat(json)
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json).bodyJson().extractingPath("$.detail").isEqualTo("There is no case “july-1941”.");
        assertThat(csv).hasStatus(HttpStatus.NOT_FOUND).hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN);
        assertThat(csv).bodyText().startsWith("There is no case");
    }

    @Test
    void what_history_forbids_is_listed_at_once_also_when_wrapped() {
        var answer = get("/failing/command");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("A move cannot be learned of before it was made.")
                .contains("Nobody is called XX.");
    }

    @Test
    void a_conflict_shows_both_versions_and_marks_what_differs() {
        var answer = get("/failing/edit");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer).bodyText().contains("<mark>02:55</mark>").contains("<mark>02:40</mark>");
        assertThat(answer).bodyText().doesNotContain("<mark>Germany</mark>");
    }

    @Test
    void a_bug_is_admitted_with_the_number_of_the_request_and_nothing_else() {
        var answer = get("/failing/bug");

        assertThat(answer).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(answer).bodyText().doesNotContain("secret detail").doesNotContain("IllegalStateException");
        assertThat(answer).bodyText().contains(answer.getResponse().getHeader("X-Request-Id"));
    }

    @Test
    void a_database_that_is_away_full_or_busy_is_told_in_a_sentence() {
        assertThat(get("/failing/away"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("The database does not answer just now.", "nothing that was recorded is lost");
        assertThat(get("/failing/full"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("The disk is full", "The database has no room left.");
        assertThat(get("/failing/locked"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("What others store took too long.", "was not recorded");
        assertThat(get("/failing/silent")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void whoever_hung_up_is_told_nothing_and_no_fault_of_ours_is_noted(CapturedOutput output) {
        assertThat(get("/failing/gone")).bodyText().isEmpty();
        assertThat(output).doesNotContain("Broken pipe");
    }

    @Test
    void an_address_without_a_page_and_a_word_for_a_number_are_told_apart() {
        assertThat(get("/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/failing/number/many"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("“many”");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }
}
