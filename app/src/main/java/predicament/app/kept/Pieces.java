package predicament.app.kept;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * A page cut where the token of a form stands, so that each sending puts in its own. Each piece is compressed once and
 * apart; a token travels as a stored block between them, which also keeps it out of what compression could betray.
 */
final class Pieces {

    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] LAST_BLOCK = {1, 0, 0, (byte) 0xff, (byte) 0xff};

    private final List<byte[]> plain;
    private volatile @Nullable List<byte[]> packed;

    private Pieces(List<byte[]> plain) {
        this.plain = plain;
    }

    static Pieces of(byte[] page, @Nullable String token) {
        var pieces = new ArrayList<byte[]>();
        // one byte a character, so that places in the text are places in the bytes
        var text = new String(page, StandardCharsets.ISO_8859_1);
        var from = 0;
        if (token != null) {
            for (var at = text.indexOf(token); at >= 0; at = text.indexOf(token, from)) {
                pieces.add(bytes(text.substring(from, at)));
                from = at + token.length();
            }
        }
        pieces.add(bytes(text.substring(from)));
        return new Pieces(List.copyOf(pieces));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean holdsToken() {
        return plain.size() > 1;
    }

    /** What keeping this costs, with its compressed form. */
    int weight() {
        return plain.stream().mapToInt(it -> it.length + it.length / 4).sum();
    }

    byte[] plain(String token) {
        var page = new ByteArrayOutputStream();
        between(plain, bytes(token), page);
        return page.toByteArray();
    }

    byte[] gzip(String token) {
        var own = bytes(token);
        var stored = ByteBuffer.allocate(5 + own.length).order(ByteOrder.LITTLE_ENDIAN);
        stored.put((byte) 0)
                .putShort((short) own.length)
                .putShort((short) ~own.length)
                .put(own);
        var page = new ByteArrayOutputStream();
        page.writeBytes(GZIP_HEADER);
        between(packed(), stored.array(), page);
        page.writeBytes(LAST_BLOCK);
        page.writeBytes(trailer(own));
        return page.toByteArray();
    }

    private static void between(List<byte[]> pieces, byte[] own, ByteArrayOutputStream page) {
        page.writeBytes(pieces.getFirst());
        for (var piece : pieces.subList(1, pieces.size())) {
            page.writeBytes(own);
            page.writeBytes(piece);
        }
    }

    private byte[] trailer(byte[] own) {
        var check = new CRC32();
        var length = 0;
        for (var piece : plain) {
            if (length > 0 || piece != plain.getFirst()) {
                check.update(own);
                length += own.length;
            }
            check.update(piece);
            length += piece.length;
        }
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) check.getValue())
                .putInt(length)
                .array();
    }

    private List<byte[]> packed() {
        var ready = packed;
        if (ready != null) return ready;
        var fresh = plain.stream().map(Pieces::deflated).toList();
        packed = fresh;
        return fresh;
    }

    /** Whole blocks that end at a byte and of which none is the last. */
    private static byte[] deflated(byte[] piece) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(piece);
            var buffer = new byte[8192];
            var count = buffer.length;
            while (count == buffer.length) {
                count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, count);
            }
        }
        return out.toByteArray();
    }
}
