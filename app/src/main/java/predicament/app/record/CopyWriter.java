package predicament.app.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows into a table in PostgreSQL's binary COPY format. They are stored when it is closed. */
public final class CopyWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int JSONB_FORM = 1;

    /** Small enough that the database takes rows in while later ones are still being made. */
    private static final int BUFFER = 1 << 14;

    private final CopyIn copy;
    private ByteBuffer rows = ByteBuffer.allocate(2 * BUFFER);

    /** The text of a value for a column of jsonb. */
    public record Json(String text) {}

    public CopyWriter(Connection connection, String table, String columns) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin (format binary)".formatted(table, columns));
        rows.put(SIGNATURE).putLong(0);
    }

    /** Writes a row of values as the columns' types want them: text, jsonb, bigint, integer, boolean, double, timestamptz. */
    public void row(@Nullable Object... values) throws SQLException {
        room(Short.BYTES).putShort((short) values.length);
        for (var value : values) write(value);
        if (rows.position() > BUFFER) flush();
    }

    private void write(@Nullable Object value) throws SQLException {
        switch (value) {
            case null -> room(Integer.BYTES).putInt(-1);
            case String it -> text(it.getBytes(UTF_8));
            case Json it -> json(it.text().getBytes(UTF_8));
            case Long it -> number(it);
            case Integer it -> field(Integer.BYTES).putInt(it);
            case Boolean it -> field(1).put((byte) (it ? 1 : 0));
            case Double it -> number(Double.doubleToLongBits(it));
            case OffsetDateTime it -> number(it.equals(OffsetDateTime.MIN) ? Long.MIN_VALUE : microseconds(it));
            default -> throw new IllegalArgumentException("No column takes %s.".formatted(value.getClass()));
        }
    }

    private void text(byte[] bytes) throws SQLException {
        field(bytes.length).put(bytes);
    }

    private void json(byte[] bytes) throws SQLException {
        field(1 + bytes.length).put((byte) JSONB_FORM).put(bytes);
    }

    private void number(long bits) throws SQLException {
        field(Long.BYTES).putLong(bits);
    }

    private static long microseconds(OffsetDateTime time) {
        return CopyTime.microseconds(time.toEpochSecond(), time.getNano());
    }

    private ByteBuffer field(int length) throws SQLException {
        return room(Integer.BYTES + length).putInt(length);
    }

    private ByteBuffer room(int bytes) throws SQLException {
        if (rows.remaining() < bytes) flush();
        if (rows.remaining() < bytes) rows = ByteBuffer.allocate(2 * bytes);
        return rows;
    }

    private void flush() throws SQLException {
        copy.writeToCopy(rows.array(), 0, rows.position());
        rows.clear();
    }

    @Override
    public void close() throws SQLException {
        room(Short.BYTES).putShort((short) -1);
        flush();
        copy.endCopy();
    }
}
