package ua.vikno.web.pages;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;

/** Holds back what is written, so that it can be kept and sent more than once; a page that sets a cookie or a header of its own is not kept. */
final class CapturedPage extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private ServletOutputStream stream;
    private PrintWriter writer;
    private boolean ofOne;
    private int error;

    CapturedPage(HttpServletResponse response) {
        super(response);
    }

    /** The page, if everyone may get it. */
    boolean isForEveryone() {
        return !ofOne
                && error == 0
                && getStatus() == SC_OK
                && getContentType() != null
                && getContentType().startsWith("text/html");
    }

    /** The status of the error that the page ended with, 0 where it did not. */
    int error() {
        return error;
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Into(bytes);
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // sent when it is whole
    }

    @Override
    public void setContentLength(int length) {
        // that of what is sent, which may be compressed
    }

    @Override
    public void setContentLengthLong(long length) {
        // as above
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        bytes.reset();
    }

    @Override
    public void addCookie(Cookie cookie) {
        ofOne = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        note(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        note(name);
        super.addHeader(name, value);
    }

    /** Kept back too: told to the server here, it would show its page of the error into this one and once more after it. */
    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public boolean isCommitted() {
        return error > 0 || super.isCommitted();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ofOne = true;
        super.sendRedirect(location);
    }

    private void note(String name) {
        String header = name.toLowerCase(Locale.ROOT);
        ofOne |= header.equals("set-cookie") || header.equals("cache-control") || header.equals("location");
    }

    /** A stream into memory is always ready. */
    private static final class Into extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Into(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public void write(byte[] values, int from, int length) {
            bytes.write(values, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Written at once");
        }
    }
}
