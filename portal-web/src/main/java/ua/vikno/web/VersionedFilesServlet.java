package ua.vikno.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code /v/{version}/assets/css/site.css}: the same file as {@code /assets/css/site.css}, kept by the browser for a year; texts are
 * compressed once.
 */
@WebServlet("/v/*")
public class VersionedFilesServlet extends HttpServlet {

    private static final Set<String> TEXTS = Set.of("css", "js", "mjs", "json", "svg", "map", "txt");

    private final transient Map<String, byte[]> compressed = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String rest = request.getPathInfo();
        int slash = rest == null ? -1 : rest.indexOf('/', 1);
        String file = slash < 0 ? "" : rest.substring(slash);
        if (StaticFiles.FOLDERS.stream().noneMatch(file::startsWith)
                || file.endsWith("/")
                || getServletContext().getResource(file) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (isText(file)) {
            response.setHeader("Vary", "Accept-Encoding");
            if (Gzip.isRead(request)) {
                sendCompressed(file, response);
                return;
            }
        }
        request.getRequestDispatcher(file).forward(request, response);
    }

    private static boolean isText(String file) {
        return TEXTS.contains(file.substring(file.lastIndexOf('.') + 1));
    }

    /** There are as many as there are files in the program. */
    private void sendCompressed(String file, HttpServletResponse response) throws IOException {
        byte[] bytes = compressed.computeIfAbsent(file, this::compress);
        String type = getServletContext().getMimeType(file);
        response.setContentType(type == null ? "text/plain" : type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private byte[] compress(String file) {
        try (InputStream in = getServletContext().getResourceAsStream(file)) {
            return Gzip.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
