package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import predicament.cases.CaseFiles;
import predicament.cases.Casebook;
import predicament.domain.crisis.CrisisCommand.CorrectItem;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;

@RecordTest
@ExtendWith(OutputCaptureExtension.class)
class CasebookLoaderTests {

    @Autowired
    private Commands commands;

    @Autowired
    private ReadYourWrites readYourWrites;

    @Autowired
    private CaseRecords records;

    @Autowired
    private CasebookMemory memory;

    private CasebookLoader loader() {
        return new CasebookLoader(Casebook.bundled(), commands, readYourWrites, memory);
    }

    private static CaseFiles julyAs(String slug) {
        var texts =
                new HashMap<>(Casebook.bundled().find("july-1914").orElseThrow().texts());
        texts.computeIfPresent("case.yaml", (name, text) -> text.replace("id: july-1914", "id: " + slug));
        return CaseFiles.of(slug, texts);
    }

    private static CaseFiles edited(CaseFiles files, String text, String replacement) {
        Map<String, String> texts = new HashMap<>(files.texts());
        texts.computeIfPresent("case.yaml", (name, yaml) -> yaml.replace(text, replacement));
        return CaseFiles.of(files.slug(), texts);
    }

    @Test
    void the_casebook_of_the_program_is_loaded_once(CapturedOutput output) {
        loader().run(new DefaultApplicationArguments());
        loader().run(new DefaultApplicationArguments());

        var july = records.at(new CrisisId("july-1914"));
        assertThat(july.moves()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(july.assessments()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(july.orphans()).isEmpty();
        assertThat(output)
                .contains("Casebook: july-1914: %d moves".formatted(july.moves().size()))
                .contains("loaded (revision %d)".formatted(july.revision()))
                .contains("Casebook: july-1914: unchanged");
    }

    @Test
    void an_edited_file_corrects_what_is_recorded_and_keeps_what_a_person_changed(CapturedOutput output) {
        var files = julyAs("july-edited");
        var crisis = new CrisisId("july-edited");
        loader().load(files);
        var title = "title: The July Crisis, 1914";

        loader().load(edited(files, title, title + " again"));
        loader().load(edited(files, title, title + " again\nreason: a second look"));
        var byHand = commands.send(
                new CorrectItem(crisis, RecordFixtures.description(), 2, "Rewritten in the browser."),
                RecordFixtures.PERSON);
        var last = loader().load(edited(files, title, title + " for good\nreason: a third look"));

        assertThat(output)
                .contains("july-edited: refused, nothing loaded")
                .contains("july-edited: 1 corrected")
                .contains("july-edited: unchanged, 1 changed in the browser and kept as they are there");
        assertThat(last).isZero();
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, byHand.revision()))
                .isTrue();
        assertThat(records.history(crisis, CrisisDescription.KEY)).hasSize(3);
    }

    @Test
    void files_are_read_again_only_where_they_or_the_record_of_their_case_have_changed() {
        var files = julyAs("july-remembered");
        assertThat(memory.holds(files)).isFalse();
        loader().load(files);

        assertThat(memory.holds(files)).isTrue();
        assertThat(memory.holds(edited(files, "tempo: crisis", "tempo: race"))).isFalse();
        var byHand = commands.send(
                new CorrectItem(
                        new CrisisId("july-remembered"), RecordFixtures.description(), 1, "Rewritten in the browser."),
                RecordFixtures.PERSON);
        assertThat(readYourWrites.await(CaseRecords.PROJECTION, byHand.revision()))
                .isTrue();
        assertThat(memory.holds(files)).isFalse();
        loader().load(files);
        assertThat(memory.holds(files)).isTrue();
        var conflicting = edited(files, "title: The July Crisis, 1914", "title: Again\nreason: a second look");
        loader().load(conflicting);
        assertThat(memory.holds(conflicting)).as("conflicts are told of again").isFalse();
    }

    @Test
    void a_broken_file_is_told_of_with_its_line_and_loads_nothing(CapturedOutput output) {
        var broken = edited(julyAs("july-broken"), "tempo: crisis", "tempo: presto");

        assertThat(loader().load(broken)).isZero();
        assertThat(output).contains("july-broken: 1 mistake, nothing loaded").contains("case.yaml:");
        assertThat(records.latestRevision(new CrisisId("july-broken"))).isZero();
    }
}
