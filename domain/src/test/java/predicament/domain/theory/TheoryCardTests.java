package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;
import static predicament.domain.theory.ToyStream.TOY;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.crisis.OnsetClaim;

/** That every theory says all that a reader may ask of it, or says in words that it claims nothing. */
class TheoryCardTests {

    /** Theories of what deeds do to deeds, and the baseline: no document would show them. */
    private static final Set<String> WITHOUT_DOCUMENTS = Set.of("T0", "T9", "T10", "T12");

    static Stream<TheoryCard> cards() {
        return Theories.cards().stream();
    }

    static Stream<Theory> theories() {
        return Theories.all().stream();
    }

    @Test
    void there_are_thirteen_with_a_number_and_an_address_each() {
        assertThat(Theories.cards())
                .extracting(TheoryCard::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 12).mapToObj(it -> "T" + it).toList());
        assertThat(Theories.cards()).extracting(TheoryCard::slug).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_keeps_claim_computation_and_gap_apart_and_says_what_would_refute_it(TheoryCard card) {
        assertThat(Stream.of(card.authorClaim(), card.operationalisation(), card.gap(), card.after(), card.version()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(card.falsifiers()).isNotEmpty().noneMatch(String::isBlank);
        if (WITHOUT_DOCUMENTS.contains(card.id())) {
            assertThat(card.tests()).isEmpty();
        } else {
            assertThat(card.tests())
                    .extracting(ProcessTest::kind)
                    .containsExactlyInAnyOrder(ProcessTest.Kind.HOOP, ProcessTest.Kind.SMOKING_GUN);
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void every_parameter_lies_in_its_range_with_a_unit_a_meaning_and_a_source_or_none(TheoryCard card) {
        assertThat(card.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(card.parameters()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.value()).isBetween(it.least(), it.most());
            assertThat(Stream.of(it.unit(), it.meaning(), it.provenance())).noneMatch(String::isBlank);
        });
    }

    @ParameterizedTest
    @MethodSource("theories")
    void a_prediction_has_bands_chances_endings_answers_and_a_scope(Theory theory) {
        var setting = ToyStream.setting(130, Conditions.constant(.2, .3));

        var said = theory.predict(setting, ToyStream.of(A, TOY, 130), ToyStream.of(B, TOY, 130));

        assertThat(said.threat()).containsOnlyKeys(setting.ofA(), setting.ofB());
        said.threat()
                .values()
                .forEach(points -> assertThat(points)
                        .hasSize(setting.grid().size())
                        .allMatch(it -> it.low90() <= it.low50() && it.low50() <= it.median())
                        .allMatch(it -> it.median() <= it.high50() && it.high50() <= it.high90()));
        assertThat(said.chances())
                .hasSize(setting.grid().size())
                .allMatch(it -> it.probability() >= 0 && it.probability() <= 1);
        assertThat(said.endings()).containsOnlyKeys(Ending.values());
        assertThat(said.endings().values().stream().mapToDouble(it -> it).sum()).isCloseTo(1, within(1e-9));
        if (said.applicability().ok()) assertThat(said.responses()).isNotEmpty();
        assertThat(said.responses())
                .allSatisfy(it -> assertThat(
                                it.shares().stream().mapToDouble(share -> share).sum())
                        .isCloseTo(1, within(1e-9)));
        assertThat(said.onset().type()).isEqualTo(theory.card().onsetType());
        assertThat(said.onset().dates()).allMatch(it -> !it.detected().isBefore(it.onset()));
        assertThat(said.applicability().ok() || !said.applicability().why().isBlank())
                .isTrue();
        if (theory.card().onsetType() == OnsetClaim.NONE)
            assertThat(said.onset().none()).isEqualTo(1);
    }
}
