package predicament.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows of a table as PostgreSQL's binary COPY takes them. */
final class CopyRows {

    private static final int FULL = 1 << 16;
    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private final CopyIn copy;
    private final int fields;
    private final ByteBuffer buffer = ByteBuffer.allocate(FULL + (1 << 20));

    CopyRows(PGConnection connection, String table, String columns) throws SQLException {
        copy = connection
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin (format binary)".formatted(table, columns));
        fields = columns.split(",", -1).length;
        buffer.put(HEADER);
    }

    CopyRows row() throws SQLException {
        if (buffer.position() > FULL) flush();
        buffer.putShort((short) fields);
        return this;
    }

    CopyRows text(@Nullable String text) {
        return bytes(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    CopyRows bytes(byte @Nullable [] bytes) {
        if (bytes == null) return none();
        buffer.putInt(bytes.length).put(bytes);
        return this;
    }

    /** The text of a jsonb, behind the number of its form. */
    CopyRows json(byte @Nullable [] text) {
        if (text == null) return none();
        buffer.putInt(text.length + 1).put((byte) 1).put(text);
        return this;
    }

    CopyRows number(long number) {
        buffer.putInt(Long.BYTES).putLong(number);
        return this;
    }

    /** A timestamptz; what could not be read from a row is absent. */
    CopyRows time(long micros) {
        return micros == Long.MIN_VALUE ? none() : number(micros);
    }

    CopyRows beginningOfTime() {
        return number(Long.MIN_VALUE);
    }

    CopyRows whole(int number) {
        buffer.putInt(Integer.BYTES).putInt(number);
        return this;
    }

    CopyRows decimal(double number) {
        buffer.putInt(Double.BYTES).putDouble(number);
        return this;
    }

    CopyRows flag(boolean flag) {
        buffer.putInt(1).put((byte) (flag ? 1 : 0));
        return this;
    }

    CopyRows none() {
        buffer.putInt(-1);
        return this;
    }

    void end() throws SQLException {
        buffer.putShort((short) -1);
        flush();
        copy.endCopy();
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
