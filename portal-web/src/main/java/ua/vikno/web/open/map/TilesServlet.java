package ua.vikno.web.open.map;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import ua.vikno.cityplan.PlanTile;
import ua.vikno.cityplan.PlanTiles;

/**
 * {@code GET /tiles/{version}/{z}/{x}/{y}}: a tile of the plan, the same for ever, for the version is in its address. Outside
 * the city and its zooms there is nothing.
 */
@WebServlet("/tiles/*")
public class TilesServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @EJB
    transient PlanTiles tiles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PlanTile> found =
                TileAddress.read(request.getPathInfo()).flatMap(at -> tiles.tile(at.version(), at.z(), at.x(), at.y()));
        if (found.isEmpty()) {
            Answers.bare(response, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PlanTile tile = found.get();
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", '"' + tile.etag() + '"');
        if (holds(request.getHeader("If-None-Match"), tile.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        send(tile, request.getHeader("Accept-Encoding"), response);
    }

    private static void send(PlanTile tile, String encodings, HttpServletResponse response) throws IOException {
        if (encodings != null && encodings.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(tile.gzip().length);
            response.getOutputStream().write(tile.gzip());
        } else {
            try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(tile.gzip()))) {
                plain.transferTo(response.getOutputStream());
            }
        }
    }

    /** Whether the caller has this tile already; weak tags are as good as strong ones for that (RFC 9110). */
    static boolean holds(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",")) {
            String bare = tag.strip().replaceFirst("^W/", "");
            if (bare.equals("*") || bare.equals('"' + etag + '"')) {
                return true;
            }
        }
        return false;
    }
}
