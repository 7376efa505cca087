package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Crisis;
import predicament.domain.crisis.CrisisCommand;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisEvent.ItemRetracted;
import predicament.domain.crisis.CrisisEvent.MoveCorrected;
import predicament.domain.crisis.CrisisEvent.ReadingCorrected;
import predicament.domain.crisis.CrisisEvent.SourceCorrected;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Refused;

class ReloadTests {

    private static final ItemKey NOTE = new ItemKey(ItemKind.MOVE, "aa-note");
    private static final ItemKey NEWS = new ItemKey(ItemKind.LEARNING, "aa-learns-call-up");

    private final Crisis crisis = new Crisis();

    @Test
    void loading_a_case_records_every_item_once() {
        var command = SmallCase.WHOLE.readable().command();

        assertThat(crisis.decide(command)).hasSameSizeAs(command.items());
    }

    @Test
    void loading_the_same_files_again_changes_nothing() {
        tell(SmallCase.WHOLE.readable().command());

        assertThat(crisis.decide(SmallCase.WHOLE.readable().command())).isEmpty();
    }

    @Test
    void an_item_edited_with_a_reason_is_corrected() {
        tell(SmallCase.WHOLE.readable().command());
        var edited = SmallCase.WHOLE.edited(
                "moves.yaml", "label: Ultimatum", "label: The note\n    reason: The word is misleading.");

        assertThat(crisis.decide(edited.readable().command())).first().satisfies(event -> {
            var corrected = (MoveCorrected) event;
            assertThat(corrected.key()).isEqualTo(NOTE);
            assertThat(corrected.item().label()).isEqualTo("The note");
            assertThat(corrected.reason()).isEqualTo("The word is misleading.");
        });
    }

    @Test
    void a_reading_follows_its_corrected_base_for_the_reason_given_there() {
        tell(SmallCase.WHOLE.readable().command());
        var edited = SmallCase.WHOLE.edited(
                "moves.yaml", "label: Ultimatum", "label: The note\n    reason: The word is misleading.");

        assertThat(crisis.decide(edited.readable().command()))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(ReadingCorrected.class, event -> {
                    assertThat(((Move) event.item().overrides().getFirst()).label())
                            .isEqualTo("The note");
                    assertThat(event.reason()).isEqualTo("The base record changed: The word is misleading.");
                });
    }

    @Test
    void an_item_edited_without_a_reason_is_refused_at_its_place() {
        tell(SmallCase.WHOLE.readable().command());
        var edited = SmallCase.WHOLE.edited("moves.yaml", "label: Ultimatum", "label: The note");

        assertThatThrownBy(() -> crisis.decide(edited.readable().command()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("moves.yaml:2: The move \"aa-note\" differs from what is recorded")
                .hasMessageContaining("reason:");
    }

    @Test
    void a_reason_alone_changes_nothing() {
        tell(SmallCase.WHOLE.readable().command());
        var explained =
                SmallCase.WHOLE.edited("case.yaml", "id: small", "id: small\nreason: Kept from an older change.");

        assertThat(crisis.decide(explained.readable().command())).isEmpty();
    }

    @Test
    void a_source_is_corrected_by_a_reason_field_of_its_entry() {
        tell(SmallCase.WHOLE.readable().command());
        var edited = SmallCase.WHOLE.edited("sources.bib", "year = 1920", "year = 1921, reason = {Second printing.}");

        assertThat(crisis.decide(edited.readable().command()))
                .singleElement()
                .isInstanceOfSatisfying(SourceCorrected.class, event -> {
                    assertThat(event.item().source().year()).isEqualTo("1921");
                    assertThat(event.item().source().fields()).doesNotContainKey("reason");
                    assertThat(event.reason()).isEqualTo("Second printing.");
                });
    }

    @Test
    void an_item_deleted_from_the_files_is_retracted() {
        tell(SmallCase.WHOLE.readable().command());
        var shorter = SmallCase.WHOLE.with("learnings.yaml", "learnings: []\n");

        assertThat(crisis.decide(shorter.readable().command()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ItemRetracted.class, event -> assertThat(event.key()).isEqualTo(NEWS));
    }

    @Test
    void what_a_person_changed_stays_and_the_file_is_reported_as_a_conflict() {
        var command = SmallCase.WHOLE.readable().command();
        tell(command);
        tell(new CorrectItem(command.crisis(), doubted(), crisis.version(NEWS), "The report is doubtful."));
        var edited =
                SmallCase.WHOLE.edited("learnings.yaml", "credence: 0.5", "credence: 0.9\n    reason: A better copy.");

        var load = crisis.load(edited.readable().command());

        assertThat(load.events()).isEmpty();
        assertThat(load.conflicts())
                .containsExactly("learnings.yaml:2: the learning \"aa-learns-call-up\" was changed in the browser"
                        + " since it was last loaded; the file's value was not taken.");
    }

    @Test
    void what_a_person_changed_is_not_reverted_by_files_that_stayed_the_same() {
        var command = SmallCase.WHOLE.readable().command();
        tell(command);
        tell(new CorrectItem(command.crisis(), doubted(), crisis.version(NEWS), "The report is doubtful."));

        var load = crisis.load(command);

        assertThat(load.events()).isEmpty();
        assertThat(load.conflicts()).isEmpty();
    }

    private void tell(CrisisCommand command) {
        crisis.decide(command).forEach(crisis::evolve);
    }

    private static Item doubted() {
        var news = SmallCase.WHOLE
                .edited("learnings.yaml", "credence: 0.5", "credence: 0.1")
                .readable()
                .command();
        return news.items().stream()
                .map(Filed::item)
                .filter(Learning.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
