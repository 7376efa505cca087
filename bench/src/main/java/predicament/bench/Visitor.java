package predicament.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A browser at its barest: one connection kept open, cookies kept, nothing compressed, nothing remembered. */
final class Visitor implements AutoCloseable {

    private final Socket socket;
    private final InputStream answer;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final byte[] sink = new byte[1 << 16];

    Visitor(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        answer = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Reads a whole page and answers its length; anything but a 200 ends the visit. */
    long get(String address) throws IOException {
        var asked = new StringBuilder("GET ").append(address).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n");
        if (!cookies.isEmpty()) {
            asked.append("Cookie: ");
            cookies.forEach((name, value) -> asked.append(name).append('=').append(value).append("; "));
            asked.setLength(asked.length() - 2);
            asked.append("\r\n");
        }
        socket.getOutputStream().write(asked.append("\r\n").toString().getBytes(ISO_8859_1));
        var status = line();
        if (!status.startsWith("HTTP/1.1 200")) throw new IOException(address + " answered " + status);
        var length = -1L;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            var value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Long.parseLong(value);
                case "set-cookie" -> keep(value.split(";", 2)[0]);
                default -> {}
            }
        }
        return length >= 0 ? skip(length) : chunks();
    }

    private void keep(String cookie) {
        var equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
    }

    private long chunks() throws IOException {
        var whole = 0L;
        while (true) {
            var size = Long.parseLong(line(), 16);
            whole += skip(size);
            line();
            if (size == 0) return whole;
        }
    }

    private long skip(long length) throws IOException {
        for (var left = length; left > 0; ) {
            var read = answer.read(sink, 0, (int) Math.min(left, sink.length));
            if (read < 0) throw new IOException("The answer broke off.");
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var letter = answer.read(); letter != '\n'; letter = answer.read()) {
            if (letter < 0) throw new IOException("The connection was closed.");
            if (letter != '\r') line.append((char) letter);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
