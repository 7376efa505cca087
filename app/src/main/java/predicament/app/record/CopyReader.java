package predicament.app.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads the rows of a query in PostgreSQL's binary COPY format, field after field. */
public final class CopyReader implements AutoCloseable {

    private static final int SIGNATURE = 11;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final CopyOut copy;

    /** The server sends each row as one message; the first has the header before it. */
    private ByteBuffer row;

    public CopyReader(Connection connection, String query) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        row = message();
        skip(SIGNATURE + Integer.BYTES);
        skip(row.getInt());
    }

    /** Goes to the next row, if there is one. */
    public boolean next() throws SQLException {
        if (!row.hasRemaining()) row = message();
        if (row.getShort() >= 0) return true;
        row = message();
        while (row.hasRemaining()) row = message();
        return false;
    }

    /** The next field, a bigint that is never null. */
    public long number() {
        skip(Integer.BYTES);
        return row.getLong();
    }

    /** The next field, a double precision, which is no number where it is null. */
    public double decimal() {
        return row.getInt() < 0 ? Double.NaN : row.getDouble();
    }

    /** The next field, a timestamptz. */
    public @Nullable Instant time() {
        return row.getInt() < 0 ? null : CopyTime.instant(row.getLong());
    }

    /** The next field, a text. */
    public @Nullable String text() {
        var length = row.getInt();
        if (length < 0) return null;
        var bytes = new byte[length];
        row.get(bytes);
        return new String(bytes, UTF_8);
    }

    /** The next field, a text that is never null. */
    public String present() {
        return Objects.requireNonNull(text());
    }

    private void skip(int bytes) {
        row.position(row.position() + bytes);
    }

    private ByteBuffer message() throws SQLException {
        var bytes = copy.readFromCopy();
        return bytes == null ? NOTHING : ByteBuffer.wrap(bytes);
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }
}
