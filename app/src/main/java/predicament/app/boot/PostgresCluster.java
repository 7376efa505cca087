package predicament.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL server below the data folder, and the password that opens it. */
record PostgresCluster(Path folder, Path startLog, String password) {

    private static final String MAJOR = PostgresBinaries.VERSION.substring(0, PostgresBinaries.VERSION.indexOf('.'));

    private static final Map<String, String> DURABLE = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"));

    static PostgresCluster in(Path data) throws IOException {
        return new PostgresCluster(
                data.resolve("postgresql"),
                data.resolve("postgresql-start.log"),
                kept(data.resolve("postgresql.password")));
    }

    private static String kept(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.deleteIfExists(file);
            Files.createFile(file, forOwnerOnly());
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), UTF_8);
        }
        return Files.readString(file, UTF_8).strip();
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Creates the server's files where there are none: in a folder aside, moved into place when complete. */
    void initialise(PostgresPrograms programs) throws IOException {
        if (Files.exists(folder)) {
            refuseOtherVersion();
            return;
        }
        var half = folder.resolveSibling("postgresql.incomplete");
        FileSystemUtils.deleteRecursively(half);
        var passwordFile = folder.resolveSibling("postgresql.password");
        var outcome = programs.initdb(List.of(
                "--pgdata=" + half,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums"));
        if (!outcome.succeeded()) {
            throw new CannotStart("PostgreSQL's files cannot be created in %s: %s".formatted(folder, outcome.said()));
        }
        Files.move(half, folder, ATOMIC_MOVE);
    }

    private void refuseOtherVersion() throws IOException {
        var written = Files.readString(folder.resolve("PG_VERSION"), UTF_8).strip();
        if (!written.equals(MAJOR)) {
            throw new CannotStart("The data folder %s was written by PostgreSQL %s and this program brings %s: "
                            .formatted(folder, written, MAJOR)
                    + "carry it over with pg_upgrade, or name another folder in PREDICAMENT_DATA.");
        }
    }

    void configure(int port, Map<String, String> settings) throws IOException {
        var all = new TreeMap<>(DURABLE);
        all.putAll(settings);
        all.put("port", Integer.toString(port));
        var lines = all.entrySet().stream()
                .map(setting -> "%s = '%s'\n".formatted(setting.getKey(), setting.getValue()))
                .collect(joining());
        Files.writeString(
                folder.resolve("postgresql.conf"),
                "# Written by Predicament at each start; your own settings belong into postgresql.auto.conf (alter system).\n"
                        + lines,
                UTF_8);
    }
}
