package predicament.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The folder that survives restarts, held by one program at a time. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "predicament.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The folder that was named, else {@code data} at the root of the sources, else {@code data} where one stands. */
    static Path chosen(@Nullable String named, Path standing) {
        if (named != null && !named.isBlank()) {
            return standing.resolve(named.strip()).toAbsolutePath().normalize();
        }
        var root = standing.toAbsolutePath().normalize();
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            if (isRootOfSources(folder)) {
                root = folder;
            }
        }
        return root.resolve("data");
    }

    private static boolean isRootOfSources(Path folder) {
        return Files.isRegularFile(folder.resolve("pom.xml"))
                && Files.isDirectory(folder.resolve("app"))
                && Files.isDirectory(folder.resolve("migrations"));
    }

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve(LOCK), CREATE, READ, WRITE);
            if (!holds(channel)) {
                var holder = holderIn(channel);
                channel.close();
                throw new FolderHeld(("Another Predicament%s is using the data folder %s: "
                                + "stop it, or name another folder in PREDICAMENT_DATA.")
                        .formatted(holder, path));
            }
            channel.truncate(0);
            channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())), 0);
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be written (%s): make it writable, or name another in PREDICAMENT_DATA."
                            .formatted(path, reason(e)),
                    e);
        }
    }

    private static boolean holds(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProgram) {
            return false;
        }
    }

    private static String holderIn(FileChannel channel) {
        var bytes = ByteBuffer.allocate(20);
        try {
            channel.read(bytes, 0);
        } catch (IOException unreadableWhileLocked) {
            return "";
        }
        var pid = UTF_8.decode(bytes.flip()).toString().strip();
        return pid.isEmpty() ? "" : " (process " + pid + ")";
    }

    private static String reason(IOException e) {
        var words = e.getClass().getSimpleName().replace("Exception", "").replaceAll("(?<=.)(?=[A-Z])", " ");
        return words.toLowerCase(Locale.ROOT);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
