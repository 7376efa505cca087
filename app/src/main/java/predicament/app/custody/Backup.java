package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import predicament.app.command.Stopped;

/** Writes one file that holds everything recorded, as it stood at one moment. The file appears when it is complete. */
final class Backup {

    private final Connection snapshot;
    private final Tables tables;
    private final CopyManager copy;

    private Backup(Connection snapshot) throws SQLException {
        this.snapshot = snapshot;
        this.tables = new Tables(snapshot);
        this.copy = snapshot.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Writes a file from a connection that sees one moment; a record that is not whole is told of and not written. */
    static Manifest write(Connection snapshot, Path file, PrintStream out) throws SQLException {
        if (Files.exists(file)) {
            throw new Stopped("There is a file %s already: name another, a backup replaces nothing.".formatted(file));
        }
        var half = file.resolveSibling(file.getFileName() + ".incomplete");
        try {
            var manifest = new Backup(snapshot).writeTo(half, out);
            Files.move(half, file, ATOMIC_MOVE);
            return manifest;
        } catch (IOException e) {
            throw new Stopped(
                    "The backup cannot be written to %s (%s): nothing was changed; make room there, or name another place."
                            .formatted(file, e.getMessage()),
                    e);
        } finally {
            half.toFile().delete();
        }
    }

    private Manifest writeTo(Path half, PrintStream out) throws IOException, SQLException {
        var whole = Verification.on(snapshot, out);
        if (!whole.isWhole()) {
            throw new Stopped("The record is not as it was recorded, so no backup was made: restore an earlier one.");
        }
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
            var written = new ArrayList<Manifest.Table>();
            for (var table : tables.inOrder()) written.add(write(table, zip));
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    Instant.now().toString(),
                    tables.schema(),
                    tables.revision(),
                    written,
                    whole.heads().streams());
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.json().getBytes(UTF_8));
            zip.closeEntry();
            zip.finish();
            return manifest;
        } finally {
            flush(half);
        }
    }

    private Manifest.Table write(String name, ZipOutputStream zip) throws IOException, SQLException {
        var table = new Manifest.Table(name, tables.columnsOf(name), 0, "");
        zip.putNextEntry(new ZipEntry(table.entry()));
        try (var summed = new DigestOutputStream(new KeptOpen(zip), Archive.sha256())) {
            var rows = copy.copyOut("copy %s to stdout".formatted(table.target()), summed);
            var sum = HexFormat.of().formatHex(summed.getMessageDigest().digest());
            zip.closeEntry();
            return new Manifest.Table(name, table.columns(), rows, sum);
        }
    }

    /** On disk before it takes its name. */
    private static void flush(Path half) throws IOException {
        if (!Files.exists(half)) return;
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
