package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import predicament.cases.CaseReading.Readable;
import predicament.cases.CaseReading.Unreadable;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Visibility;

/** The check of the casebook: counts what each case holds, prints it, and fails where a case falls short. */
class CasebookTests {

    @TestFactory
    List<DynamicTest> every_case_can_be_read() {
        return Casebook.bundled().cases().stream()
                .map(it -> DynamicTest.dynamicTest(it.slug(), () -> System.out.println(table(ledger(it)))))
                .toList();
    }

    @Test
    void the_july_crisis_is_among_the_cases() {
        assertThat(Casebook.bundled().find("july-1914")).isPresent();
        assertThat(Casebook.bundled().find("no-such-case")).isEmpty();
    }

    @Test
    void the_july_crisis_has_moves_and_assessments_enough() {
        assertThat(july().record().moves()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(july().record().assessments()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"AH, 3", "DE, 3", "RU, 3", "FR, 3", "UK, 3", "SR, 1"})
    void each_power_of_the_july_crisis_speaks_through_several_holders(String state, int least) {
        assertThat(july().holders(new ActorId(state))).isGreaterThanOrEqualTo(least);
    }

    @Test
    void of_every_secret_move_of_the_july_crisis_it_is_recorded_who_learned_of_it() {
        assertThat(july().hiddenWithoutLearning(Visibility.SECRET))
                .extracting(Move::id)
                .isEmpty();
    }

    @Test
    void of_every_confidential_move_of_the_july_crisis_it_is_recorded_who_learned_of_it() {
        assertThat(july().hiddenWithoutLearning(Visibility.CONFIDENTIAL))
                .extracting(Move::id)
                .isEmpty();
    }

    @Test
    void no_news_of_the_july_crisis_lies_outside_of_it() {
        assertThat(july().outside()).isEmpty();
    }

    @Test
    void a_scholars_folder_is_a_casebook_too(@TempDir Path folder) throws IOException {
        write(folder.resolve("small"));
        Files.createDirectory(folder.resolve("notes"));

        var cases = Casebook.in(folder).cases();

        assertThat(cases).extracting(CaseFiles::slug).containsExactly("small");
        assertThat(CaseReader.read(cases.getFirst())).isInstanceOf(Readable.class);
    }

    @Test
    void the_cases_are_found_in_a_jar(@TempDir Path folder) throws IOException {
        var jar = folder.resolve("cases.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, "casebook/case.schema.json", "{}");
            add(out, "casebook/small/LICENSE", "free");
            for (var file : SmallCase.WHOLE.texts().entrySet()) {
                add(out, "casebook/small/" + file.getKey(), file.getValue());
            }
        }

        var found = Casebook.beside(
                URI.create("jar:" + jar.toUri() + "!/casebook/case.schema.json").toURL());

        assertThat(found.cases()).containsExactly(CaseFiles.of("small", SmallCase.WHOLE.texts()));
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (var file : SmallCase.WHOLE.texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void add(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static CaseLedger july() {
        return ledger(Casebook.bundled().find("july-1914").orElseThrow());
    }

    private static CaseLedger ledger(CaseFiles files) {
        return switch (CaseReader.read(files)) {
            case Readable it -> CaseLedger.of(it);
            case Unreadable it ->
                throw new AssertionError(String.join(
                        "\n", it.errors().stream().map(CaseError::toString).toList()));
        };
    }

    private static String table(CaseLedger ledger) {
        var table = new StringBuilder(ledger.record().description().title()).append('\n');
        for (var kind : ItemKind.values()) {
            var count = ledger.items().stream()
                    .filter(it -> it.key().kind() == kind)
                    .count();
            row(table, kind.noun(), count);
        }
        for (var actor : ledger.record().actors()) {
            row(table, "holders heard, " + actor.name(), ledger.holders(actor.id()));
        }
        row(
                table,
                "secret moves, no learning",
                ledger.hiddenWithoutLearning(Visibility.SECRET).size());
        row(
                table,
                "confidential moves, no learning",
                ledger.hiddenWithoutLearning(Visibility.CONFIDENTIAL).size());
        row(table, "codings cited by document, %", Math.round(100 * ledger.exactlyCited()));
        row(table, "dates outside the case", ledger.outside().size());
        row(table, "sources never cited", ledger.neverCited().size());
        return table.append("  ").append(String.join(" ", ledger.neverCited())).toString();
    }

    private static void row(StringBuilder table, String what, long count) {
        table.append(String.format(Locale.ROOT, "  %-36s %5d%n", what, count));
    }
}
