package predicament.app.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** Reads the rows of a query in PostgreSQL's binary COPY format, field after field. */
public final class CopyReader implements AutoCloseable {

    private static final int SIGNATURE = 11;
    private static final int BUFFER = 1 << 16;

    private final DataInputStream rows;

    public CopyReader(Connection connection, String query) throws SQLException, IOException {
        rows = new DataInputStream(new BufferedInputStream(
                new PGCopyInputStream(
                        connection.unwrap(PGConnection.class), "copy (" + query + ") to stdout (format binary)"),
                BUFFER));
        rows.skipNBytes(SIGNATURE + Integer.BYTES);
        rows.skipNBytes(rows.readInt());
    }

    /** Goes to the next row, if there is one. */
    public boolean next() throws IOException {
        return rows.readShort() >= 0;
    }

    /** The next field, a bigint that is never null. */
    public long number() throws IOException {
        rows.readInt();
        return rows.readLong();
    }

    /** The next field, a text. */
    public @Nullable String text() throws IOException {
        var length = rows.readInt();
        if (length < 0) return null;
        var bytes = rows.readNBytes(length);
        if (bytes.length < length) throw new EOFException();
        return new String(bytes, UTF_8);
    }

    /** The next field, a text that is never null. */
    public String present() throws IOException {
        return Objects.requireNonNull(text());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
