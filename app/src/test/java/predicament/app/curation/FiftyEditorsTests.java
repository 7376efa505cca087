package predicament.app.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;
import predicament.app.Curators;
import predicament.app.PostgresTest;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ItemVersion;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;

/** Fifty editors at once on one case: what was accepted is recorded, what was not was told so. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class FiftyEditorsTests {

    private static final CrisisId CASE = new CrisisId("fifty-editors");
    private static final String AT = "/cases/fifty-editors/edit/move/";
    private static final int EDITORS = 50;
    private static final int ROUNDS = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites written;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient jdbc;

    /** One attempt of an editor and the status that it came back with. */
    private record Attempt(String title, int status) {}

    @Test
    void no_accepted_edit_is_lost_and_no_refused_one_is_silent() throws InterruptedException, ExecutionException {
        var loaded = commands.send(RecordFixtures.largeCase(CASE, EDITORS), "casebook");
        written.await(CaseRecords.PROJECTION, loaded.revision());
        var editors = signedIn();

        var own = together(editors, number -> "move-" + (number + 1));
        var shared = together(editors, number -> "move-1");

        assertThat(own).hasSize(EDITORS * ROUNDS).extracting(Attempt::status).containsOnly(303);
        for (var number = 2; number <= EDITORS; number++) {
            assertThat(history("move-" + number)).hasSize(1 + ROUNDS);
        }
        assertThat(shared).hasSize(EDITORS * ROUNDS).extracting(Attempt::status).containsOnly(303, 409);
        var accepted = titles(shared, 303);
        assertThat(accepted).isNotEmpty();
        assertThat(titles(shared, 409)).isNotEmpty().doesNotContainAnyElementsOf(recorded("move-1"));
        assertThat(recorded("move-1"))
                .as("each accepted edit once, and nothing else")
                .containsExactlyInAnyOrderElementsOf(
                        concat(List.of("A patrol crosses the river"), titlesOf(own, 0), accepted));
    }

    private interface Target {
        String of(int editor);
    }

    /** Each editor opens the form and saves it, again and again, beginning all at the same moment. */
    private List<Attempt> together(List<Browser> editors, Target target)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var attempts = new ArrayList<Attempt>();
        try (var pool = Executors.newFixedThreadPool(EDITORS)) {
            var running = new ArrayList<Future<List<Attempt>>>();
            for (var number = 0; number < EDITORS; number++) {
                var editor = editors.get(number);
                var move = target.of(number);
                var name = "Editor %d of %s".formatted(number, target.of(EDITORS - 1));
                running.add(pool.submit(() -> {
                    start.await();
                    return edit(editor, move, name);
                }));
            }
            start.countDown();
            for (var it : running) attempts.addAll(it.get());
        }
        return attempts;
    }

    private static List<Attempt> edit(Browser editor, String move, String name) {
        var attempts = new ArrayList<Attempt>();
        for (var round = 1; round <= ROUNDS; round++) {
            var title = name + ", round " + round;
            var form = Form.in(editor.get(AT + move).is(200).text());
            var sent =
                    form.with("title", title).with("reason", "Round " + round).sent();
            attempts.add(new Attempt(title, editor.post(AT + move, sent).status()));
        }
        return attempts;
    }

    /** One opens an account; the others are copies of it, since few may be opened from one address in a while. */
    private List<Browser> signedIn() {
        new Browser(port).signedUp("fifty.0", "Editor 0");
        jdbc.sql("""
                insert into account (person, user_name, name, password)
                select 'fifty-' || number, 'fifty.' || number, 'Editor ' || number, password
                from account cross join generate_series(1, :last) number where user_name = 'fifty.0'
                """).param("last", EDITORS - 1).update();
        Curators.make(jdbc, "fifty.%");
        return IntStream.range(0, EDITORS)
                .mapToObj(it -> new Browser(port).signedIn("fifty." + it))
                .toList();
    }

    private List<ItemVersion> history(String move) {
        return records.history(CASE, new ItemKey(ItemKind.MOVE, move));
    }

    private List<String> recorded(String move) {
        return history(move).stream()
                .map(it -> ((Move) Objects.requireNonNull(it.item())).title())
                .toList();
    }

    private static List<String> titles(List<Attempt> attempts, int status) {
        return attempts.stream()
                .filter(it -> it.status() == status)
                .map(Attempt::title)
                .toList();
    }

    private static List<String> titlesOf(List<Attempt> attempts, int editor) {
        return attempts.stream()
                .map(Attempt::title)
                .filter(it -> it.startsWith("Editor %d of".formatted(editor)))
                .toList();
    }

    private static List<String> concat(List<String> first, List<String> second, List<String> third) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        return all;
    }
}
