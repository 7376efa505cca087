package predicament.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.app.record.RecordJson;
import predicament.domain.annotation.Annotation;
import predicament.domain.annotation.AnnotationEvent;
import predicament.domain.annotation.AnnotationEvent.AnnotationRevised;
import predicament.domain.annotation.AnnotationEvent.AnnotationSealed;
import predicament.domain.annotation.AnnotationEvent.AnnotationWithdrawn;
import predicament.domain.annotation.AnnotationId;
import predicament.domain.annotation.Evidence;
import predicament.domain.annotation.Judgement;
import predicament.domain.annotation.PersonId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.MoveId;
import predicament.domain.source.Confidence;
import predicament.domain.time.HistoricalTime;

/** The stored form of each event: a changed file is a decision, not a fix. */
class StoredAnnotationTests {

    private static final AnnotationId ID = new AnnotationId("0f3c9a51-d2e4");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    static List<AnnotationEvent> events() {
        return List.of(
                new AnnotationSealed(ID, spiral()),
                new AnnotationRevised(ID, none(), "The reply was accepted after all."),
                new AnnotationWithdrawn(ID, "Entered twice."));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_approved_and_read_back_as_it_was(AnnotationEvent event) throws IOException {
        var approved = approved(event);
        var mapper = RecordJson.mapper();

        assertThat(mapper.readTree(mapper.writeValueAsString(event))).isEqualTo(mapper.readTree(approved));
        assertThat(mapper.readValue(approved, event.getClass())).isEqualTo(event);
    }

    private static String approved(AnnotationEvent event) throws IOException {
        var name = "/annotation/" + event.getClass().getSimpleName() + ".approved.json";
        try (InputStream file = Objects.requireNonNull(StoredAnnotationTests.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Annotation spiral() {
        return new Annotation(
                new CrisisId("sample-crisis"),
                new PersonId("person-1"),
                Dyad.parse("NO-SO"),
                Judgement.SPIRAL_BEGAN,
                HistoricalTime.parse("[1914-07-24T12:00..1914-07-25T18:00]", VIENNA),
                HistoricalTime.parse("1914-07-25", VIENNA),
                Confidence.MEDIUM,
                List.of(new MoveId("so-ultimatum")),
                List.of(
                        new Evidence(ItemKey.parse("move/so-ultimatum"), Evidence.Bearing.FOR),
                        new Evidence(ItemKey.parse("assessment/no-minister-24-july"), Evidence.Bearing.AGAINST)),
                "6b23c0d5f35d1b11f9b683f0b0a617355deb11277d91ae091d399c655b87940d",
                7,
                false);
    }

    private static Annotation none() {
        return new Annotation(
                new CrisisId("sample-crisis"),
                new PersonId("person-1"),
                null,
                Judgement.NO_SPIRAL,
                null,
                null,
                Confidence.LOW,
                List.of(),
                List.of(),
                "3fdba35f04dc8c462986c992bcf875546257113072a909c162f7e470e581e278",
                9,
                true);
    }
}
