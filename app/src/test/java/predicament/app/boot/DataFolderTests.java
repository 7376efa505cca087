package predicament.app.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path folder;

    @Test
    void a_named_folder_is_taken() {
        assertThat(DataFolder.chosen("/var/lib/predicament", folder)).isEqualTo(Path.of("/var/lib/predicament"));
        assertThat(DataFolder.chosen("archive", folder)).isEqualTo(folder.resolve("archive"));
    }

    @Test
    void without_a_name_it_lies_at_the_root_of_the_sources_wherever_the_program_stands() throws IOException {
        Files.createDirectories(folder.resolve("app/target"));
        Files.createDirectories(folder.resolve("migrations"));
        Files.createFile(folder.resolve("pom.xml"));
        Files.createFile(folder.resolve("app/pom.xml"));

        assertThat(DataFolder.chosen(null, folder.resolve("app/target"))).isEqualTo(folder.resolve("data"));
        assertThat(DataFolder.chosen(" ", folder.resolve("app"))).isEqualTo(folder.resolve("data"));
        assertThat(DataFolder.chosen(null, folder)).isEqualTo(folder.resolve("data"));
    }

    @Test
    void away_from_the_sources_it_lies_beside_the_program() {
        assertThat(DataFolder.chosen(null, folder)).isEqualTo(folder.resolve("data"));
    }

    @Test
    void a_held_folder_is_refused_with_a_sentence() {
        try (var held = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(held.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Another Predicament (process %d) is using the data folder %s: "
                                    + "stop it, or name another folder in PREDICAMENT_DATA.",
                            ProcessHandle.current().pid(), folder);
        }
    }

    @Test
    void a_folder_that_was_given_back_can_be_taken_again() {
        DataFolder.open(folder).close();

        try (var again = DataFolder.open(folder)) {
            assertThat(again.path()).isEqualTo(folder);
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_refused_with_a_sentence() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written")
                .hasMessageEndingWith("make it writable, or name another in PREDICAMENT_DATA.");
    }
}
