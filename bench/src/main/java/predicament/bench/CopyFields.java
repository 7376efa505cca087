package predicament.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Rows of a query as PostgreSQL's binary COPY sends them, field by field. */
final class CopyFields {

    private static final int SIGNATURE = 11;

    private final CopyOut copy;
    private ByteBuffer row = ByteBuffer.allocate(0);
    private boolean begun;

    CopyFields(PGConnection connection, String query) throws SQLException {
        copy = connection.getCopyAPI().copyOut("copy (" + query + ") to stdout (format binary)");
    }

    /** Goes to the next row, if there is one. */
    boolean next() throws SQLException {
        while (!row.hasRemaining()) {
            var bytes = copy.readFromCopy();
            if (bytes == null) return false;
            row = ByteBuffer.wrap(bytes);
            if (begun) continue;
            begun = true;
            row.position(SIGNATURE + Integer.BYTES);
            var extension = row.getInt();
            row.position(row.position() + extension);
        }
        if (row.getShort() >= 0) return true;
        while (copy.readFromCopy() != null) row.clear();
        return false;
    }

    byte @Nullable [] bytes() {
        var length = row.getInt();
        if (length < 0) return null;
        var bytes = new byte[length];
        row.get(bytes);
        return bytes;
    }

    @Nullable
    String text() {
        var bytes = bytes();
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** A bigint, or the microseconds of a timestamptz. */
    long number() {
        return row.getInt() < 0 ? Long.MIN_VALUE : row.getLong();
    }

    double decimal() {
        return row.getInt() < 0 ? Double.NaN : row.getDouble();
    }
}
