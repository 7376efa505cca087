package predicament.app.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import predicament.app.command.Stopped;
import tools.jackson.core.JacksonException;

/** A backup that is read: its manifest, and the rows of each table. */
final class Archive implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opened after everything in it was read once and compared with its manifest; one that is damaged is refused. */
    static Archive whole(Path file) {
        var archive = open(file);
        try {
            archive.check();
            return archive;
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static Archive open(Path file) {
        if (!Files.isReadable(file)) throw new Stopped("There is no backup %s that can be read.".formatted(file));
        try {
            var zip = new ZipFile(file.toFile());
            try {
                return new Archive(file, zip, manifestOf(file, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JacksonException e) {
            throw damaged(file, "it is cut off or no backup", e);
        }
    }

    private static Manifest manifestOf(Path file, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) throw new Stopped(sentence(file, "it has no manifest"));
        try (var text = zip.getInputStream(entry)) {
            var manifest = Manifest.of(new String(text.readAllBytes(), UTF_8));
            if (manifest.format() != Manifest.FORMAT) {
                throw new Stopped(
                        "The backup %s was written by a newer program: restore it with that.".formatted(file));
            }
            return manifest;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Heads heads() {
        return new Heads(manifest.heads());
    }

    private void check() {
        for (var table : manifest.tables()) {
            try (var rows = new DigestInputStream(rows(table), sha256())) {
                rows.transferTo(OutputStream.nullOutputStream());
                var sum = HexFormat.of().formatHex(rows.getMessageDigest().digest());
                if (!sum.equals(table.sha256())) {
                    throw new Stopped(sentence(file, "the rows of " + table.name() + " are not those that were saved"));
                }
            } catch (IOException e) {
                throw damaged(file, "the rows of " + table.name() + " cannot be read", e);
            }
        }
    }

    InputStream rows(Manifest.Table table) throws IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) throw new IOException("no rows of " + table.name());
        return zip.getInputStream(entry);
    }

    private static Stopped damaged(Path file, String how, Exception cause) {
        return new Stopped(sentence(file, how), cause);
    }

    private static String sentence(Path file, String how) {
        return "The backup %s is damaged (%s): nothing was changed; take another copy of it.".formatted(file, how);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
