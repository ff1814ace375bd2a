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
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        Gzip.send(request, response, type, tag, compressed -> compressed ? gzip : plain);
    }
}
