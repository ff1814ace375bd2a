package ua.vikno.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.web.EntityTag;
import ua.vikno.web.Gzip;

/**
 * A rendered page, ready to be sent.
 *
 * @param type of its content
 * @param plain its bytes
 * @param gzip the same, compressed
 * @param tag ETag of both, a weak one
 */
record KeptPage(String type, byte[] plain, byte[] gzip, String tag) {

    static KeptPage of(String type, byte[] bytes) {
        return new KeptPage(type, bytes, Gzip.of(bytes), EntityTag.of(bytes));
    }

    int weight() {
        return plain.length + gzip.length;
    }

    /** The page, or that nothing changed. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        if (EntityTag.isHeld(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean small = Gzip.isRead(request);
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = small ? gzip : plain;
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
