package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Link;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Purpose;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Reading;
import predicament.domain.crisis.ThreatLevel;
import predicament.domain.time.CalendarSystem;

class CaseReaderTests {

    @Test
    void a_case_becomes_one_command_with_every_item_and_its_place() {
        var reading = SmallCase.WHOLE.readable();

        assertThat(reading.command().crisis()).isEqualTo(new CrisisId("small"));
        assertThat(reading.counts())
                .containsEntry(ItemKind.DESCRIPTION, 1)
                .containsEntry(ItemKind.ACTOR, 2)
                .containsEntry(ItemKind.MOVE, 2)
                .containsEntry(ItemKind.SOURCE, 1);
        assertThat(filed(ItemKind.MOVE, "bb-calls-up").place()).isEqualTo("moves.yaml:14");
        assertThat(filed(ItemKind.SOURCE, "book-1920").place()).isEqualTo("sources.bib:1");
    }

    @Test
    void what_a_move_leaves_out_comes_from_its_type() {
        var note = item(Move.class, "aa-note");

        assertThat(note.direction()).isEqualTo(Direction.RAISES);
        assertThat(note.magnitude()).isEqualTo(Range.of(MoveType.ULT.magnitude()));
        assertThat(note.character()).isEqualTo(Range.of(MoveType.ULT.character()));
        assertThat(note.cost()).isEqualTo(Range.of(MoveType.ULT.cost()));
        assertThat(note.authorised()).isEqualTo(Certainty.UNKNOWN);
        assertThat(note.targets())
                .singleElement()
                .satisfies(target -> assertThat(target.isDirect()).isTrue());
    }

    @Test
    void what_a_move_gives_is_kept() {
        var callUp = item(Move.class, "bb-calls-up");

        assertThat(callUp.magnitude()).isEqualTo(new Range(.3, .5, .6));
        assertThat(callUp.links()).containsExactly(new Link(Link.Kind.ANSWERS, new MoveId("aa-note")));
        assertThat(callUp.targets().getFirst().relevance()).isEqualTo(.6);
        assertThat(callUp.targets().getFirst().direction()).isEqualTo(Direction.LOWERS);
        assertThat(callUp.provenance().citations().getFirst().locator()).isEqualTo("12");
        assertThat(callUp.provenance().coder()).isEqualTo("editors");
    }

    @Test
    void a_date_is_read_by_the_clock_of_the_state_whose_date_it_is() {
        var callUp = item(Move.class, "bb-calls-up").occurred();

        assertThat(item(Move.class, "aa-note").occurred().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(item(Assessment.class, "bb-king-6-july").written().zone())
                .isEqualTo(ZoneOffset.ofHoursMinutes(2, 1));
        assertThat(callUp.zone()).isEqualTo(ZoneOffset.ofHoursMinutes(2, 1));
        assertThat(callUp.calendar()).isEqualTo(CalendarSystem.JULIAN);
        assertThat(callUp.display()).contains("8 July 1914");
    }

    @Test
    void a_learning_says_what_was_believed() {
        var learning = item(Learning.class, "aa-learns-call-up");
        var believed = Objects.requireNonNull(learning.believed());

        assertThat(learning.never()).isFalse();
        assertThat(believed.type()).isEqualTo(MoveType.EXER);
        assertThat(believed.direction()).isEqualTo(Direction.NEUTRAL);
        assertThat(believed.magnitude()).isNull();
    }

    @Test
    void news_that_never_came_has_no_time() {
        var text = "\"[1914-07-09..1914-07-10]\"";
        var reading = SmallCase.WHOLE.edited("learnings.yaml", text, "never").readable();

        assertThat(reading.command().items())
                .filteredOn(it -> it.item() instanceof Learning)
                .allSatisfy(it -> assertThat(((Learning) it.item()).never()).isTrue());
    }

    @Test
    void a_level_is_its_number() {
        assertThat(item(Assessment.class, "bb-king-6-july").level()).isEqualTo(ThreatLevel.ACUTE);
    }

    @Test
    void states_keep_the_order_of_the_file() {
        assertThat(item(Actor.class, "AA").rank()).isZero();
        assertThat(item(Actor.class, "BB").rank()).isOne();
    }

    @Test
    void an_anchor_counts_days_by_its_letter() {
        var anchor = item(CrisisDescription.class, "case").anchors().getFirst();

        assertThat(anchor.day(item(Assessment.class, "bb-king-6-july").written().latest()))
                .isEqualTo("D+1");
    }

    @Test
    void an_override_is_the_whole_item_with_only_its_own_fields_changed() {
        var base = item(Move.class, "aa-note");
        var other = (Move) item(Reading.class, "other").overrides().getFirst();

        assertThat(Objects.requireNonNull(other.privatePurpose()).purpose()).isEqualTo(Purpose.AGGRESSIVE);
        assertThat(base.privatePurpose()).isNull();
        assertThat(other.account()).isEqualTo(base.account());
        assertThat(other.provenance()).isEqualTo(base.provenance());
        assertThat(other.occurred()).isEqualTo(base.occurred());
    }

    @Test
    void an_override_of_the_type_takes_the_defaults_of_the_new_type() {
        var reading = SmallCase.WHOLE
                .edited("readings.yaml", "private-purpose: {is: aggressive}", "type: DEMAND")
                .readable();

        assertThat(reading.command().items())
                .filteredOn(it -> it.item() instanceof Reading)
                .allSatisfy(it -> assertThat(
                                ((Move) ((Reading) it.item()).overrides().getFirst()).magnitude())
                        .isEqualTo(Range.of(MoveType.DEMAND.magnitude())));
    }

    @Test
    void a_source_keeps_its_fields_without_latex() {
        var source = item(BibliographyEntry.class, "book-1920").source();

        assertThat(source.type()).isEqualTo("book");
        assertThat(source.author()).isEqualTo("Müller, Jo");
        assertThat(source.shortForm()).isEqualTo("Müller 1920");
    }

    private static <T extends Item> T item(Class<T> type, String id) {
        return SmallCase.WHOLE.readable().command().items().stream()
                .map(Filed::item)
                .filter(item -> type.isInstance(item) && item.key().id().equals(id))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Filed filed(ItemKind kind, String id) {
        return SmallCase.WHOLE.readable().command().items().stream()
                .filter(it ->
                        it.item().key().kind() == kind && it.item().key().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
