package predicament.domain.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static predicament.domain.crisis.Sample.CASE;
import static predicament.domain.crisis.Sample.given;
import static predicament.domain.crisis.Sample.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisCommand.RecordItem;
import predicament.domain.crisis.CrisisCommand.RetractItem;

/** What holds after any sequence of commands, tried with seeded random ones. */
class CrisisPropertyTests {

    private static final int COMMANDS = 60;

    @RepeatedTest(40)
    void the_same_events_make_the_same_crisis_and_each_accepted_command_adds_one_version(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var crisis = given();
        var events = new ArrayList<CrisisEvent>();
        var versions = new HashMap<ItemKey, Integer>();

        for (int i = 0; i < COMMANDS; i++) {
            for (var event : decided(crisis, random(random, crisis))) {
                crisis.evolve(event);
                events.add(event);
                versions.merge(event.key(), 1, Integer::sum);
            }
        }

        var again = given();
        events.forEach(again::evolve);
        assertThat(events).isNotEmpty();
        assertThat(versions).allSatisfy((key, version) -> {
            assertThat(crisis.version(key)).isEqualTo(version);
            assertThat(again.version(key)).isEqualTo(version);
        });
    }

    @RepeatedTest(20)
    void deciding_changes_nothing_by_itself(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var crisis = given(move("m0", "1914-07-24"));
        var command = random(random, crisis);

        assertThat(decided(crisis, command)).isEqualTo(decided(crisis, command));
        assertThat(crisis.version(move("m0", "1914-07-24").key())).isEqualTo(1);
    }

    @RepeatedTest(40)
    void loading_what_was_just_loaded_changes_nothing_whatever_a_person_did_between(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var files = randomFiles(random);
        var crisis = Sample.loaded(files);

        for (int i = 0; i < COMMANDS; i++)
            decided(crisis, random(random, crisis)).forEach(crisis::evolve);
        var load = crisis.load(files);

        assertThat(load.events()).isEmpty();
        assertThat(load.conflicts()).isEmpty();
    }

    @RepeatedTest(40)
    void no_load_reverts_what_a_person_said_last(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var crisis = Sample.loaded(randomFiles(random));
        var byHand = new HashMap<ItemKey, CrisisEvent>();
        for (int i = 0; i < COMMANDS; i++) {
            for (var event : decided(crisis, random(random, crisis))) {
                crisis.evolve(event);
                byHand.put(event.key(), event);
            }
        }

        var load = crisis.load(randomFiles(random));

        assertThat(load.events())
                .noneMatch(event -> byHand.containsKey(event.key()) && !isAsLoaded(crisis, event.key()));
    }

    /** A person who put an item back as it was loaded has nothing left to lose. */
    private static boolean isAsLoaded(Crisis crisis, ItemKey key) {
        return !crisis.standing(key).changedByHand();
    }

    private static List<CrisisEvent> decided(Crisis crisis, CrisisCommand command) {
        try {
            return crisis.decide(command);
        } catch (Refused refused) {
            return List.of();
        }
    }

    private static CrisisCommand random(Random random, Crisis crisis) {
        var move = move("m" + random.nextInt(5), "1914-07-" + (20 + random.nextInt(9)));
        var seen = Math.max(0, crisis.version(move.key()) - random.nextInt(2));
        return switch (random.nextInt(3)) {
            case 0 -> new RecordItem(CASE, move);
            case 1 -> new CorrectItem(CASE, move, seen, "A reason.");
            default -> new RetractItem(CASE, move.key(), seen, "A reason.");
        };
    }

    private static LoadCase randomFiles(Random random) {
        var items = new ArrayList<Filed>();
        Sample.frame().forEach(item -> items.add(new Filed(item, null, "case.yaml:1")));
        for (int i = 0; i < 5; i++) {
            if (random.nextBoolean()) continue;
            items.add(new Filed(move("m" + i, "1914-07-" + (20 + random.nextInt(9))), "A reason.", "moves.yaml:1"));
        }
        return new LoadCase(CASE, items);
    }
}
