package predicament.app.perception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import predicament.app.frame.BadRequest;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.app.record.RecordTest;
import predicament.app.sight.CaseSights;
import predicament.domain.crisis.CrisisId;

@RecordTest
@Import({PerceptionProjection.class, Threats.class, CaseSights.class, ThreatController.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreatControllerTests {

    private static final String ADDRESS = "/api/v1/cases/threat-asked/threat";

    @Autowired
    private ThreatController controller;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @BeforeAll
    void a_case_is_recorded() {
        var revision = commands.send(RecordFixtures.fullCase(new CrisisId("threat-asked")), RecordFixtures.PERSON)
                .revision();
        assertThat(readYourWrites.await(Threats.PROJECTION, revision, java.time.Duration.ofMinutes(1)))
                .isTrue();
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, revision, java.time.Duration.ofMinutes(1)))
                .isTrue();
    }

    @Test
    void it_answers_the_value_its_bands_its_name_and_what_stands_behind_it() {
        var answer = MockMvcTester.of(controller)
                .get()
                .uri(ADDRESS + "?observer=NO&target=SO&holder=no-minister&series=knowledge&at=1914-07-26T12:00");

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.level").asString().isEqualTo("ACUTE");
        assertThat(answer).bodyJson().extractingPath("$.evidence").isEqualTo(1);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.threat")
                .asNumber()
                .satisfies(it -> assertThat(it.doubleValue()).isBetween(80.0, 90.0));
        assertThat(answer)
                .bodyJson()
                .hasPath("$.band90.low")
                .hasPath("$.revision")
                .hasPath("$.missing");
    }

    @Test
    void before_the_view_was_read_knowledge_has_no_evidence_while_the_world_has() {
        var mvc = MockMvcTester.of(controller);
        var noon = ADDRESS + "?observer=NO&target=SO&at=1914-07-25T12:00&series=";

        assertThat(mvc.get().uri(noon + "knowledge"))
                .bodyJson()
                .extractingPath("$.evidence")
                .isEqualTo(0);
        assertThat(mvc.get().uri(noon + "world"))
                .bodyJson()
                .extractingPath("$.evidence")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?target=SO                                | Say whose threat of whom
            ?observer=NO&target=NO                    | name the same state
            ?observer=NO&target=XX                    | There is no state "XX"
            ?observer=NO&target=SO&series=both        | series= takes world or knowledge
            ?observer=NO&target=SO&holder=nobody      | There is no holder "nobody"
            ?observer=NO&target=SO&reading=none       | There is no reading "none"
            ?observer=NO&target=SO&rev=x              | is no revision
            ?observer=NO&target=SO&at=someday         | at=
            """)
    void what_cannot_be_is_refused_in_a_sentence(String query, String sentence) {
        assertThat(MockMvcTester.of(controller).get().uri(ADDRESS + query))
                .failure()
                .rootCause()
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining(sentence);
    }
}
