package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.Link;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.crisis.PublishedOnset.Dating;
import predicament.domain.crisis.Purpose;
import predicament.domain.crisis.Tempo;
import predicament.domain.crisis.Visibility;
import predicament.domain.source.Confidence;

class SchemaTests {

    private static final CaseSchema SCHEMA = new CaseSchema();

    @TestFactory
    List<DynamicTest> every_file_of_the_casebook_keeps_to_the_schema() {
        return Casebook.bundled().cases().stream()
                .flatMap(it -> it.texts().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".yaml"))
                        .map(file -> DynamicTest.dynamicTest(
                                it.slug() + "/" + file.getKey(),
                                () -> assertThat(SCHEMA.errors(file.getKey(), file.getValue()))
                                        .isEmpty())))
                .toList();
    }

    @Test
    void a_whole_case_pleases_reader_and_schema() {
        assertThat(SmallCase.WHOLE.errors()).isEmpty();
        SmallCase.WHOLE.texts().forEach((file, text) -> {
            if (file.endsWith(".yaml")) assertThat(SCHEMA.errors(file, text)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            case.yaml | tempo: crisis | tempo: slow
            case.yaml | region: Nowhere | regoin: Nowhere
            case.yaml | horizon-days: 30 | horizon-days: 0
            case.yaml | letter: D | letter: day
            actors.yaml | id: AA | id: aland
            actors.yaml | class: foreign-ministry | class: minister
            moves.yaml | type: ULT | type: ULTX
            moves.yaml | type: ULT | type: ult
            moves.yaml | occurred: "1914-07-05T18:00" | occurred: 5 July 1914
            moves.yaml | occurred: "1914-07-05T18:00" | occurred: "[1914-07-05]"
            moves.yaml | importance: 1 | importance: 4
            moves.yaml | importance: 1 | importance: "1"
            moves.yaml | label: Ultimatum | labell: Ultimatum
            moves.yaml | label: Ultimatum | label: A label that is far too long
            moves.yaml | label: Ultimatum | label: 48
            moves.yaml | label: Ultimatum | label:
            moves.yaml | visibility: public | visibility: public\\n    authorised: true
            moves.yaml | visibility: public | visibility: public\\n    opens-window: "true"
            moves.yaml | targets: [BB] | targets: BB
            moves.yaml | targets: [{actor: AA, relevance: 0.6 | targets: [{actor: AA, relevance: 0
            moves.yaml | [0.3, 0.5, 0.6] | [0.3, 0.6]
            moves.yaml | [0.3, 0.5, 0.6] | 1.2
            moves.yaml | calendar: julian | calendar: jullian
            moves.yaml | kind: answers | kind: replies
            moves.yaml | sources: [{source: book-1920, at: "no. 1"}] | sources: []
            learnings.yaml | credence: 0.5 | credence: 2
            learnings.yaml | channel: attache | channel: rumour
            learnings.yaml | move: bb-calls-up\\n | coder: me\\n    learned-by: AA\\n
            learnings.yaml | believed: {account: | believed: {acount:
            perceptions.yaml | level: 5 | level: 7
            perceptions.yaml | level: 5 | capability: 5
            perceptions.yaml | level: 5 | level: 5\\n    threat: 80
            perceptions.yaml | level: 5 | threat: 100
            codings.yaml | balance: 0.2 | balance: -1.5
            onsets.yaml | claim: spiral | claim: spirals
            onsets.yaml | dyad: AA-BB | dyad: AA+BB
            onsets.yaml | interval: | best:
            readings.yaml | private-purpose | private-purpos
            readings.yaml | is: aggressive | is: bold
            """)
    void reader_and_schema_refuse_the_same_files(String file, String passage, String by) {
        var change = by == null ? "" : by.replace("\\n", "\n");
        var broken = SmallCase.WHOLE.edited(file, passage.replace("\\n", "\n"), change);

        assertThat(broken.errors()).as("the reader").isNotEmpty();
        assertThat(SCHEMA.errors(file, broken.texts().getOrDefault(file, "")))
                .as("the schema")
                .isNotEmpty();
    }

    @Test
    void the_schema_knows_the_words_of_the_domain() {
        assertThat(SCHEMA.words("move-type")).containsExactlyElementsOf(words(MoveType.class));
        assertThat(SCHEMA.words("direction")).containsExactlyInAnyOrderElementsOf(words(Direction.class));
        assertThat(SCHEMA.words("purpose")).containsExactlyInAnyOrderElementsOf(words(Purpose.class));
        assertThat(SCHEMA.words("answer")).containsExactlyInAnyOrderElementsOf(words(Certainty.class));
        assertThat(SCHEMA.words("confidence")).containsExactlyInAnyOrderElementsOf(words(Confidence.class));
        assertThat(SCHEMA.words("case", "tempo")).containsExactlyInAnyOrderElementsOf(words(Tempo.class));
        assertThat(SCHEMA.words("holder", "class")).containsExactlyInAnyOrderElementsOf(words(HolderClass.class));
        assertThat(SCHEMA.words("link", "kind")).containsExactlyInAnyOrderElementsOf(words(Link.Kind.class));
        assertThat(SCHEMA.words("move-fields", "visibility"))
                .containsExactlyInAnyOrderElementsOf(words(Visibility.class));
        assertThat(SCHEMA.words("learning-fields", "channel"))
                .containsExactlyInAnyOrderElementsOf(words(Channel.class));
        assertThat(SCHEMA.words("onset-fields", "claim")).containsExactlyInAnyOrderElementsOf(words(OnsetClaim.class));
        assertThat(SCHEMA.words("onset-fields", "dating")).containsExactlyInAnyOrderElementsOf(words(Dating.class));
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Scalars::spelled).toList();
    }
}
