package predicament.app.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.app.record.RecordFixtures;
import predicament.cases.CaseFiles;
import predicament.cases.CaseReader;
import predicament.cases.CaseReading.Readable;
import predicament.cases.Casebook;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import predicament.domain.time.Zones;

/** What a form shows of an item, and what it reads back. */
class SheetTests {

    private static final List<Actor> STATES = List.of(RecordFixtures.north(), RecordFixtures.south());

    static Stream<CaseFiles> cases() {
        return Casebook.bundled().cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_item_of_the_casebook_comes_out_of_its_form_as_it_went_in(CaseFiles files) {
        var items = ((Readable) CaseReader.read(files))
                .command().items().stream().map(Filed::item).toList();

        assertThat(items)
                .hasSizeGreaterThan(100)
                .allSatisfy(it -> assertThat(through(it)).isEqualTo(it));
    }

    @Test
    void every_component_of_every_kind_has_its_question() {
        assertThat(RecordFixtures.items()).allSatisfy(it -> {
            var sheet = Sheet.of(it.key().kind());
            var typed = Typed.of(Filling.of(sheet, it));
            var id = it.key().id();

            var read = it instanceof predicament.domain.crisis.Reading
                    ? ItemReading.of(sheet, it, typed, STATES, Zones.UTC)
                    : ItemReading.of(sheet, id, typed, STATES, Zones.UTC);

            assertThat(typed.errors()).isEmpty();
            assertThat(read).isEqualTo(it);
        });
    }

    private static Item through(Item item) {
        var sheet = Sheet.of(item.key().kind());
        var typed = Typed.of(Filling.of(sheet, item));
        var read = ItemReading.of(sheet, item, typed, STATES, Zones.UTC);
        assertThat(typed.errors()).as(item.key().toString()).isEmpty();
        return Objects.requireNonNull(read);
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_form_is_refused_with_a_sentence_for_each_gap(ItemKind kind) {
        var sheet = Sheet.of(kind);
        var typed = Typed.of(Map.of());

        assertThat(ItemReading.of(sheet, "an-id", typed, STATES, Zones.UTC)).isNull();
        assertThat(typed.errors()).isNotEmpty();
        assertThat(typed.errors().values()).allMatch(it -> it.endsWith("."));
    }

    @Test
    void what_a_move_leaves_open_is_what_its_kind_stands_for() {
        var typed = Typed.of(Filling.of(Sheet.of(ItemKind.MOVE), RecordFixtures.reply()));
        Sheet.of(ItemKind.MOVE).fields().stream()
                .filter(it ->
                        List.of("direction", "magnitude", "character", "cost").contains(it.name()))
                .forEach(it -> typed.take(it, Map.of()));
        typed.put("type", "ULT");

        var move = (Move) Objects.requireNonNull(
                ItemReading.of(Sheet.of(ItemKind.MOVE), RecordFixtures.reply(), typed, STATES, Zones.UTC));

        assertThat(move.magnitude()).isEqualTo(Range.of(MoveType.ULT.magnitude()));
        assertThat(move.direction()).isEqualTo(MoveType.ULT.direction());
        assertThat(move.character()).isEqualTo(Range.of(MoveType.ULT.character()));
        assertThat(move.cost()).isEqualTo(Range.of(MoveType.ULT.cost()));
    }

    @Test
    void a_date_without_a_clock_is_by_the_clock_of_the_state_that_acts() {
        var typed = Typed.of(Filling.of(Sheet.of(ItemKind.MOVE), RecordFixtures.ultimatum()));
        typed.put("occurred", "1914-07-10 18:00");
        typed.put("occurred.zone", "");

        var move = (Move) Objects.requireNonNull(
                ItemReading.of(Sheet.of(ItemKind.MOVE), RecordFixtures.ultimatum(), typed, STATES, Zones.UTC));

        assertThat(move.occurred().zone()).isEqualTo(RecordFixtures.south().zone());
        assertThat(move.occurred().displayJulian()).startsWith("10 July 1914");
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field_and_kept() {
        var typed = Typed.of(Filling.of(Sheet.of(ItemKind.MOVE), RecordFixtures.ultimatum()));
        typed.put("occurred", "the tenth of July");
        typed.put("magnitude.low", "0.9");
        typed.put("targets.0.relevance", "a lot");
        typed.put("privatePurpose.purpose", "");
        typed.put("label", "A label that is far too long");

        assertThat(ItemReading.of(Sheet.of(ItemKind.MOVE), RecordFixtures.ultimatum(), typed, STATES, Zones.UTC))
                .isNull();

        assertThat(typed.errors())
                .containsOnlyKeys(
                        "occurred", "magnitude.mode", "targets.0.relevance", "privatePurpose.purpose", "label");
        assertThat(typed.get("occurred")).isEqualTo("the tenth of July");
    }

    @Test
    void where_only_one_editor_changed_a_field_the_change_is_proposed() {
        var sheet = Sheet.of(ItemKind.MOVE);
        var seen = Filling.of(sheet, RecordFixtures.ultimatum());
        var theirs = Typed.of(seen);
        var mine = Typed.of(seen);
        theirs.put("title", "Their title");
        mine.put("title", "My title");
        theirs.put("label", "Theirs");
        mine.put("importance", "3");

        var comparison = Comparison.of(sheet, seen, theirs.values(), mine, Choices.NONE);

        assertThat(comparison.differences())
                .extracting(it -> it.field().name() + " " + it.proposed())
                .containsExactly("title null", "label theirs", "importance mine");
        assertThat(comparison.carried()).containsEntry("by", "SO").doesNotContainKey("label");
    }
}
