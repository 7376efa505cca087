package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.boot.OpenDatabase;
import predicament.app.boot.TestPostgres;
import predicament.app.record.CaseRecords;
import predicament.app.record.Commands;
import predicament.app.record.ReadYourWrites;
import predicament.app.record.RecordFixtures;
import predicament.domain.crisis.CrisisId;

/** Fills a small disk to the brim while the program writes, then gives it room. Needs the right to mount one. */
@EnabledIfSystemProperty(named = "drill.rounds", matches = ".+")
class DiskFullDrillTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private boolean mounted;

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    @AfterEach
    void the_disk_is_taken_away() throws Exception {
        if (mounted) assertThat(ran("umount", "-l", folder.toString())).isTrue();
    }

    @Test
    void when_the_disk_is_full_nothing_is_acknowledged_and_with_room_the_program_goes_on() throws Exception {
        mounted = ran("mount", "-t", "tmpfs", "-o", "size=220m", "tmpfs", folder.toString());
        assumeThat(mounted).as("may mount a small disk").isTrue();
        var data = Files.createDirectory(folder.resolve("data"));
        try (var programs = Files.newDirectoryStream(TestPostgres.programs(), "postgresql-*-programs")) {
            for (var program : programs) Files.createSymbolicLink(data.resolve(program.getFileName()), program);
        }
        try (var database = OpenDatabase.started(data);
                var program = Rebuilding.start(database, "--spring.datasource.hikari.connection-timeout=1000")) {
            var acknowledged = 0;
            Throwable refusal = null;
            while (refusal == null) {
                var number = acknowledged;
                refusal = catchThrowable(() -> recorded(program, number));
                if (refusal == null) acknowledged++;
            }
            var refused = acknowledged;

            assertThat(ran("mount", "-o", "remount,size=900m", folder.toString()))
                    .isTrue();

            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .ignoreExceptions()
                    .until(() -> recorded(program, refused + 1) > 0);
            allIsThere(database, program, refused);
            System.out.printf(
                    "Disk drill: %d cases acknowledged until the disk was full (%s), none lost, one more with room.%n",
                    refused, rootOf(refusal).getMessage().lines().findFirst().orElse(""));
        }
    }

    private static long recorded(ConfigurableApplicationContext program, int number) {
        return program.getBean(Commands.class)
                .send(RecordFixtures.largeCase(new CrisisId("full-" + number), 2_000), "casebook")
                .revision();
    }

    private static void allIsThere(OpenDatabase database, ConfigurableApplicationContext program, int acknowledged)
            throws Exception {
        var jdbc = JdbcClient.create(database.dataSource());
        var last =
                jdbc.sql("select max(revision) from commit").query(Long.class).single();
        assertThat(program.getBean(ReadYourWrites.class).await(CaseRecords.PROJECTION, last, PATIENCE))
                .isTrue();
        for (int number = 0; number < acknowledged; number++) {
            assertThat(program.getBean(CaseRecords.class)
                            .at(new CrisisId("full-" + number))
                            .moves())
                    .hasSize(2_000);
        }
        try (var snapshot = database.snapshot()) {
            var said = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
            assertThat(Verification.on(snapshot, said).isWhole()).isTrue();
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) root = root.getCause();
        return root;
    }
}
