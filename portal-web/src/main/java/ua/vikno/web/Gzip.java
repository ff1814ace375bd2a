package ua.vikno.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * Compressed answers. Only what is the same for everyone or holds no secret of the person is compressed: the length of a compressed page
 * tells of the form token in it (BREACH).
 */
public final class Gzip {

    private Gzip() {}

    /** Whether the asking program reads gzip. */
    public static boolean isRead(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    /** The bytes, compressed. */
    public static byte[] of(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Sends the whole answer, compressed for whoever reads that, or 304 to who holds it. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes)
            throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        send(request, response, type, EntityTag.of(bytes), compressed -> compressed ? of(bytes) : bytes);
    }

    /**
     * The same of an answer that is ready.
     *
     * @param tag ETag of it in either form
     * @param form its bytes, compressed or not
     */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String type,
            String tag,
            Function<Boolean, byte[]> form)
            throws IOException {
        response.setHeader("ETag", tag);
        if (EntityTag.isHeld(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean compressed = isRead(request);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] sent = form.apply(compressed);
        response.setContentType(type);
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }
}
