package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.AnnotationEvent;
import predicament.domain.annotation.AnnotationEvent.AnnotationRevised;
import predicament.domain.annotation.AnnotationEvent.AnnotationSealed;
import predicament.domain.annotation.AnnotationEvent.AnnotationWithdrawn;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.Evidence;
import predicament.domain.annotation.Judgement;
import predicament.domain.annotation.PersonId;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.Dyad;
import predicament.domain.source.Confidence;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stored events are forever: each has an approved file. A file that differs is a decision, a new revision with an
 * upcaster, not a fix; what a new event is stored as stands in {@code target/events} for approval.
 */
class StoredEventTests {

    private static final Path APPROVED = Path.of("src/test/resources/events");
    private static final Path RECEIVED = Path.of("target/events");

    private static final EventNames NAMES =
            EventNames.of(List.of(new EventVocabulary(CrisisEvent.class), new EventVocabulary(AnnotationEvent.class)));

    private static final ObjectMapper PRETTY = RecordJson.configure(JsonMapper.builder())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static List<Object> events() {
        var events = new ArrayList<Object>(RecordFixtures.events());
        var id = new AnnotationId("annotation-1");
        events.add(new AnnotationSealed(id, annotation()));
        events.add(new AnnotationRevised(id, annotation(), "I read the council's journal."));
        events.add(new AnnotationWithdrawn(id, "I am no longer sure."));
        return events;
    }

    private static Annotation annotation() {
        return new Annotation(
                RecordFixtures.CASE,
                new PersonId("person-1"),
                new Dyad(RecordFixtures.NORTH, RecordFixtures.SOUTH),
                Judgement.SPIRAL_BEGAN,
                RecordFixtures.at("1914-07-24/1914-07-26"),
                RecordFixtures.at("1914-07-25"),
                Confidence.MEDIUM,
                List.of(RecordFixtures.ULTIMATUM),
                List.of(new Evidence(RecordFixtures.ultimatum().key(), Evidence.Bearing.FOR)),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                17,
                false);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_it_was_approved(Object event) throws IOException {
        var file = event.getClass().getSimpleName() + ".json";
        var stored = PRETTY.writeValueAsString(event) + "\n";
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(file), stored);

        assertThat(APPROVED.resolve(file)).exists().hasContent(stored);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_approved_event_can_still_be_read(Object event) throws IOException {
        var approved = Files.readString(APPROVED.resolve(event.getClass().getSimpleName() + ".json"));

        assertThat(RecordJson.mapper().readValue(approved, event.getClass())).isEqualTo(event);
    }

    @Test
    void every_event_of_the_vocabularies_is_approved_and_none_besides() throws IOException {
        var tried = new TreeSet<String>();
        events().forEach(event -> tried.add(event.getClass().getSimpleName()));
        try (var files = Files.list(APPROVED)) {
            var approved = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .toList();

            assertThat(approved).containsExactlyInAnyOrderElementsOf(NAMES.all());
        }
        assertThat(tried).isEqualTo(NAMES.all());
    }
}
