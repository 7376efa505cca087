package predicament.app.kept;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Holds a page back while it is drawn. One that grows too large is let through and not kept. */
final class Capture extends HttpServletResponseWrapper {

    /** Templates write in crumbs, each of which would be encoded apart. */
    private static final int AT_ONCE = 1 << 14;

    private final int most;
    private final Runnable beforeLettingThrough;
    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream through;
    private @Nullable PrintWriter writer;
    private boolean personal;

    Capture(HttpServletResponse response, int most, Runnable beforeLettingThrough) {
        super(response);
        this.most = most;
        this.beforeLettingThrough = beforeLettingThrough;
    }

    /** The page, or nothing where it has been let through. */
    byte @Nullable [] page() {
        if (writer != null) writer.flush();
        return through == null ? page.toByteArray() : null;
    }

    /** Whether it tells its reader something that no other sending may repeat. */
    boolean isPersonal() {
        return personal;
    }

    private void write(byte[] bytes, int from, int count) throws IOException {
        if (through == null && page.size() + count <= most) {
            page.write(bytes, from, count);
            return;
        }
        if (through == null) {
            beforeLettingThrough.run();
            through = super.getOutputStream();
            page.writeTo(through);
        }
        through.write(bytes, from, count);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {

            @Override
            public void write(int single) throws IOException {
                Capture.this.write(new byte[] {(byte) single}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                Capture.this.write(bytes, from, count);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("A page that is held back is written in one go.");
            }
        };
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null)
            writer = new PrintWriter(new BufferedWriter(
                    new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())), AT_ONCE));
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (through != null) super.flushBuffer();
    }

    @Override
    public void resetBuffer() {
        writer = null;
        page.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        writer = null;
        page.reset();
        super.reset();
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void addHeader(String name, String value) {
        personal |= name.equalsIgnoreCase("Set-Cookie");
        super.addHeader(name, value);
    }

    @Override
    public void setHeader(String name, String value) {
        // its length is known once it is whole, and its tag is the filter's
        if (name.equalsIgnoreCase("Content-Length") || name.equalsIgnoreCase("ETag")) return;
        personal |= name.equalsIgnoreCase("Set-Cookie");
        super.setHeader(name, value);
    }
}
