package predicament.app.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows into a table in PostgreSQL's binary COPY format. They are stored when it is closed. */
public final class CopyWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int JSONB_FORM = 1;
    private static final long SECONDS_BEFORE_2000 = 946_684_800;

    /** Small enough that the database takes rows in while later ones are still being made. */
    private static final int BUFFER = 1 << 14;

    private final DataOutputStream rows;

    /** The text of a value for a column of jsonb. */
    public record Json(String text) {}

    public CopyWriter(Connection connection, String table, String columns) throws SQLException, IOException {
        rows = new DataOutputStream(new BufferedOutputStream(
                new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class),
                        "copy %s (%s) from stdin (format binary)".formatted(table, columns),
                        BUFFER),
                BUFFER));
        rows.write(SIGNATURE);
        rows.writeLong(0);
    }

    /** Writes a row of values as the columns' types want them: text, jsonb, bigint, integer, boolean, double, timestamptz. */
    public void row(@Nullable Object... values) throws IOException {
        rows.writeShort(values.length);
        for (var value : values) write(value);
    }

    private void write(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> rows.writeInt(-1);
            case String it -> text(it.getBytes(UTF_8));
            case Json it -> json(it.text().getBytes(UTF_8));
            case Long it -> number(it);
            case Integer it -> {
                rows.writeInt(Integer.BYTES);
                rows.writeInt(it);
            }
            case Boolean it -> {
                rows.writeInt(1);
                rows.writeBoolean(it);
            }
            case Double it -> number(Double.doubleToLongBits(it));
            case OffsetDateTime it -> number(it.equals(OffsetDateTime.MIN) ? Long.MIN_VALUE : microseconds(it));
            default -> throw new IllegalArgumentException("No column takes %s.".formatted(value.getClass()));
        }
    }

    private void text(byte[] bytes) throws IOException {
        rows.writeInt(bytes.length);
        rows.write(bytes);
    }

    private void json(byte[] bytes) throws IOException {
        rows.writeInt(1 + bytes.length);
        rows.writeByte(JSONB_FORM);
        rows.write(bytes);
    }

    private void number(long bits) throws IOException {
        rows.writeInt(Long.BYTES);
        rows.writeLong(bits);
    }

    private static long microseconds(OffsetDateTime time) {
        return (time.toEpochSecond() - SECONDS_BEFORE_2000) * 1_000_000 + time.getNano() / 1_000;
    }

    @Override
    public void close() throws IOException {
        rows.writeShort(-1);
        rows.close();
    }
}
