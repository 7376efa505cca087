package predicament.app.boot;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the archive on the class path. */
final class PostgresBinaries {

    static final String VERSION = "18.6";

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}, unpacked below the one given unless it is there. */
    static Path unpackedBelow(Path folder) throws IOException {
        var unpacked = folder.resolve("postgresql-" + VERSION + "-programs");
        if (!Files.isDirectory(unpacked)) {
            Files.createDirectories(folder);
            var half = Files.createTempDirectory(folder, "unpacking-");
            try {
                unpack(half);
                Files.move(half, unpacked, ATOMIC_MOVE);
            } finally {
                FileSystemUtils.deleteRecursively(half);
            }
        }
        return unpacked;
    }

    private static void unpack(Path folder) throws IOException {
        try (var packed = PostgresBinaries.class.getResourceAsStream("/" + archive())) {
            if (packed == null) {
                throw new CannotStart(
                        "This build holds no PostgreSQL for %s on %s: build it on this machine, or name a database in SPRING_DATASOURCE_URL."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
            }
            unpack(packed, folder);
        }
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder))
                    throw new IOException("An archive entry leads outside: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, target);
                        if (target.startsWith(folder.resolve("bin"))) makeRunnable(target);
                    }
                }
            }
        }
    }

    private static void makeRunnable(Path program) throws IOException {
        if (!program.toFile().setExecutable(true, true)) throw new IOException("Cannot make runnable: " + program);
    }

    private static String archive() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch");
        var system = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
        var machine = Set.of("aarch64", "arm64").contains(arch) ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(system, machine);
    }
}
