package predicament.app.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.app.schools.Profile.Kind;
import predicament.domain.theory.Theories;
import predicament.domain.theory.TheoryCard;

class ProfilesTests {

    static Stream<TheoryCard> theories() {
        return Theories.cards().stream();
    }

    @ParameterizedTest
    @MethodSource("theories")
    void a_theory_that_has_a_card_is_written_of(TheoryCard card) {
        var profile = Profiles.of(card.id());

        assertThat(profile.mechanism().steps()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(profile.mechanism().between())
                .hasSizeLessThan(profile.mechanism().steps().size());
        assertThat(profile.expected()).containsOnlyKeys(Kind.values());
        assertThat(profile.disputes()).isNotEmpty();
        assertThat(profile.fits()).isNotEmpty();
        assertThat(profile.fails()).isNotEmpty();
        assertThat(profile.works()).isNotEmpty();
    }

    @Test
    void every_theory_stands_in_one_field_of_the_map() {
        var placed = MapRow.all().stream()
                .flatMap(row -> row.fields().stream())
                .flatMap(field -> field.stream().map(School::id));

        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(
                        School.all().stream().map(School::id).toList());
    }

    @Test
    void the_four_worlds_are_told_by_the_signs_of_both_codings() {
        assertThat(WorldsMap.world(.7, .2)).startsWith("first");
        assertThat(WorldsMap.world(-.6, .2)).startsWith("second");
        assertThat(WorldsMap.world(.7, .8)).startsWith("third");
        assertThat(WorldsMap.world(-.6, .8)).startsWith("fourth");
        assertThat(WorldsMap.world(0, .2)).isEqualTo("on the border");
    }
}
