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
import java.util.stream.Stream;
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

    /** What a scholar may expect of any case here; who coded and who annotated is counted and never made up. */
    @TestFactory
    Stream<DynamicTest> every_case_holds_what_a_seminar_needs() {
        return Casebook.bundled().cases().stream()
                .map(it -> DynamicTest.dynamicTest(it.slug(), () -> holdsWhatASeminarNeeds(ledger(it))));
    }

    private static void holdsWhatASeminarNeeds(CaseLedger ledger) {
        System.out.println(table(ledger));
        assertThat(ledger.record().moves()).as("moves").hasSizeGreaterThanOrEqualTo(40);
        assertThat(ledger.record().assessments()).as("assessments").hasSizeGreaterThanOrEqualTo(25);
        assertThat(ledger.sides()).as("states heard through three holders").hasSizeGreaterThanOrEqualTo(2);
        assertThat(ledger.record().aims()).as("aims").isNotEmpty();
        assertThat(ledger.record().readings()).as("rival readings").hasSizeGreaterThanOrEqualTo(2);
        assertThat(ledger.record().onsets()).as("published onsets").hasSizeGreaterThanOrEqualTo(3);
        assertThat(ledger.record().description().gaps()).as("archival gaps").isNotEmpty();
        assertThat(ledger.record().description().questions()).as("questions").isNotEmpty();
        for (var hidden : List.of(Visibility.SECRET, Visibility.CONFIDENTIAL)) {
            assertThat(ledger.hiddenWithoutLearning(hidden))
                    .as("%s moves of which nobody learned", hidden)
                    .extracting(Move::id)
                    .isEmpty();
        }
        assertThat(ledger.outside()).as("dates outside the case").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "july-1914, 120, 60, AH DE RU FR UK",
        "cuba-1962, 100, 50, US SU CU",
        "naval-race-1898-1912, 70, 40, UK DE",
        "munich-1938, 70, 40, DE UK FR CS",
        "six-day-war-1967, 80, 40, IL EG",
    })
    void a_published_case_keeps_its_size_and_its_voices(String slug, int moves, int assessments, String states) {
        var ledger = ledger(Casebook.bundled().find(slug).orElseThrow());

        assertThat(ledger.record().moves()).hasSizeGreaterThanOrEqualTo(moves);
        assertThat(ledger.record().assessments()).hasSizeGreaterThanOrEqualTo(assessments);
        assertThat(ledger.sides())
                .extracting(ActorId::code)
                .containsAll(Stream.of(states.split(" ", -1)).toList());
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(Casebook.bundled().find("no-such-case")).isEmpty();
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
        row(table, "coders", ledger.coders());
        row(table, "coders of O and d (wanted: 3)", ledger.codersOfStructure());
        row(table, "blind annotators (wanted: 3)", 0);
        row(table, "dates outside the case", ledger.outside().size());
        row(table, "sources never cited", ledger.neverCited().size());
        return table.append("  ").append(String.join(" ", ledger.neverCited())).toString();
    }

    private static void row(StringBuilder table, String what, long count) {
        table.append(String.format(Locale.ROOT, "  %-36s %5d%n", what, count));
    }
}
