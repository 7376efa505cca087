package predicament.domain.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static predicament.domain.perception.SampleCase.NORTH;
import static predicament.domain.perception.SampleCase.SOUTH;
import static predicament.domain.perception.SampleCase.falseReport;
import static predicament.domain.perception.SampleCase.hour;
import static predicament.domain.perception.SampleCase.learned;
import static predicament.domain.perception.SampleCase.move;
import static predicament.domain.perception.SampleCase.random;
import static predicament.domain.perception.SampleCase.record;
import static predicament.domain.perception.SampleCase.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.Perception.Clock;

class KnowledgePropertyTests {

    private static final DirectedDyad VIEW = new DirectedDyad(NORTH, SOUTH);

    @Test
    void nothing_learned_later_is_in_what_a_state_knew() {
        seeds().forEach(seed -> {
            var all = random(seed, 0, UnaryOperator.identity());
            var cut = hour(new Random(seed).nextInt(450));
            var knownByThen = all.stream()
                    .filter(item -> switch (item) {
                        case Learning it -> it.learned() == null || it.learned().certainlyBy(cut);
                        case Assessment it -> it.reached().certainlyBy(cut);
                        default -> true;
                    })
                    .toList();
            var known = record(all).knowledge(NORTH, cut);

            assertThat(known.moves()).allSatisfy(it -> assertThat(it.learned()).isBeforeOrEqualTo(cut));
            assertThat(known.assessments())
                    .isEqualTo(record(knownByThen).knowledge(NORTH, cut).assessments());
            assertThat(Perception.of(record(all), VIEW, known).at(cut))
                    .isEqualTo(Perception.of(record(all), VIEW, Clock.KNOWLEDGE).at(cut));
        });
    }

    @Test
    void what_a_state_knew_at_the_end_begins_with_what_it_knew_before() {
        seeds().forEach(seed -> {
            var told = record(random(seed, 0, UnaryOperator.identity()));
            var cut = hour(new Random(seed).nextInt(450));

            assertThat(told.knowledge(NORTH, hour(900)).reports().stream()
                            .filter(it -> !it.learned().isAfter(cut)))
                    .containsExactlyElementsOf(told.knowledge(NORTH, cut).reports());
        });
    }

    @Test
    void what_happens_after_an_instant_leaves_what_was_known_by_then_as_it_was() {
        seeds().forEach(seed -> {
            var all = random(seed, 0, UnaryOperator.identity());
            var before = record(all).knowledge(NORTH, hour(450));
            var later = new ArrayList<Item>(all);
            later.add(move("later", 600, SOUTH, Visibility.PUBLIC));
            later.add(learned("later-report", "move-0", NORTH, 700, SampleCase.belief(null, MoveType.BUILD, .9)));
            later.add(falseReport("later-rumour", NORTH, SOUTH, 650));
            later.add(view("later-view", NORTH, 610, 620, 99));

            assertThat(record(later).knowledge(NORTH, hour(450)).assessments()).isEqualTo(before.assessments());
            assertThat(ids(record(later).knowledge(NORTH, hour(450)))).containsExactlyElementsOf(idsBut(before, later));
        });
    }

    /** A report that comes late takes the place of ordinary knowledge of that one move. */
    private static List<String> idsBut(Knowledge known, List<Item> items) {
        var reported = items.stream()
                .anyMatch(it -> it instanceof Learning learning
                        && learning.move() != null
                        && learning.move().value().equals("move-0")
                        && learning.observer().equals(NORTH)
                        && !learning.id().equals("later-report"));
        var own = items.stream()
                .anyMatch(it -> it instanceof Move move
                        && move.id().value().equals("move-0")
                        && move.by().equals(NORTH));
        return ids(known).stream()
                .filter(id -> reported || own || !id.equals("move-0"))
                .toList();
    }

    @Test
    void a_move_that_is_never_learned_of_changes_nothing() {
        seeds().forEach(seed -> {
            var all = random(seed, 0, UnaryOperator.identity());
            var hidden = new ArrayList<Item>(all);
            hidden.add(move("hidden", 100, SOUTH, Visibility.PUBLIC));
            hidden.add(learned("never", "hidden", NORTH, null, null));
            hidden.add(move("secret", 100, SOUTH, Visibility.SECRET));

            assertThat(record(hidden).knowledge(NORTH, hour(900)))
                    .isEqualTo(record(all).knowledge(NORTH, hour(900)));
        });
    }

    @Test
    void moves_never_touch_the_record_of_threat() {
        seeds().forEach(seed -> {
            var all = random(seed, 0, UnaryOperator.identity());
            var viewsAlone = all.stream().filter(Assessment.class::isInstance).toList();

            for (var clock : Clock.values()) {
                assertThat(Perception.of(record(all), VIEW, clock))
                        .isEqualTo(Perception.of(record(viewsAlone), VIEW, clock));
            }
        });
    }

    @Test
    void swapping_the_names_swaps_who_felt_what_and_nothing_else() {
        seeds().forEach(seed -> {
            var one = record(random(seed, 0, UnaryOperator.identity()));
            var other = record(random(seed, 0, KnowledgePropertyTests::swapped));

            for (var clock : Clock.values()) {
                assertThat(Perception.of(other, new DirectedDyad(SOUTH, NORTH), clock)
                                .at(hour(300)))
                        .isEqualTo(Perception.of(one, VIEW, clock).at(hour(300)));
            }
            var withoutRumour = ids(one.knowledge(NORTH, hour(300)));
            assertThat(ids(other.knowledge(SOUTH, hour(300)))).isEqualTo(withoutRumour);
        });
    }

    @Test
    void shifting_every_date_shifts_what_was_known_and_felt() {
        seeds().forEach(seed -> {
            var here = record(random(seed, 0, UnaryOperator.identity()));
            var there = record(random(seed, 240, UnaryOperator.identity()));
            var shift = Duration.ofDays(10);

            assertThat(ids(there.knowledge(NORTH, hour(300).plus(shift))))
                    .isEqualTo(ids(here.knowledge(NORTH, hour(300))));
            for (var clock : Clock.values()) {
                assertThat(Perception.of(there, VIEW, clock).at(hour(300).plus(shift)))
                        .isEqualTo(Perception.of(here, VIEW, clock).at(hour(300)));
            }
        });
    }

    @Test
    void a_false_report_is_known_of_without_a_move_and_the_world_has_none() {
        var rumour = record(List.of(falseReport("rumour", NORTH, SOUTH, 50)));

        assertThat(rumour.world(hour(60)).moves()).isEmpty();
        assertThat(rumour.knowledge(NORTH, hour(49)).moves()).isEmpty();
        assertThat(rumour.knowledge(SOUTH, hour(60)).moves()).isEmpty();
        assertThat(rumour.knowledge(NORTH, hour(60)).moves()).singleElement().satisfies(it -> {
            assertThat(it.move()).isNull();
            assertThat(it.by()).isEqualTo(SOUTH);
            assertThat(it.type()).isEqualTo(MoveType.MOB_PART);
        });
    }

    @Test
    void a_newer_belief_replaces_the_older_and_the_first_news_keeps_its_hour() {
        var told = record(List.of(
                move("patrol", 10, SOUTH, Visibility.SECRET),
                learned("first", "patrol", NORTH, 20, SampleCase.belief(null, MoveType.MOB_PART, .8)),
                learned("second", "patrol", NORTH, 40, SampleCase.belief(null, MoveType.INCID, .2))));

        assertThat(told.knowledge(NORTH, hour(19)).moves()).isEmpty();
        assertThat(told.knowledge(NORTH, hour(30)).moves())
                .singleElement()
                .satisfies(it -> assertThat(it.type()).isEqualTo(MoveType.MOB_PART));
        assertThat(told.knowledge(NORTH, hour(50)).moves()).singleElement().satisfies(it -> {
            assertThat(it.type()).isEqualTo(MoveType.INCID);
            assertThat(it.learned()).isEqualTo(hour(20));
        });
    }

    @Test
    void a_view_counts_for_the_world_from_its_writing_and_for_knowledge_from_its_reading() {
        var written = record(List.of(view("memo", NORTH, 10, 30, 80)));

        assertThat(written.world(hour(20)).assessments()).hasSize(1);
        assertThat(written.knowledge(NORTH, hour(20)).assessments()).isEmpty();
        assertThat(written.knowledge(NORTH, hour(30)).assessments()).hasSize(1);
        assertThat(written.knowledge(SOUTH, hour(30)).assessments()).isEmpty();
    }

    private static ActorId swapped(ActorId id) {
        return id.equals(NORTH) ? SOUTH : NORTH;
    }

    private static List<String> ids(Knowledge known) {
        return known.moves().stream().map(KnownMove::id).toList();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 100);
    }
}
