package ua.vikno.web.open.content;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.content.Published;

/** {@code /pictures/{digest}.jpg}: a picture in one width, the same for ever, for its digest is its name. */
@WebServlet(name = "content-picture", urlPatterns = "/files/content-picture")
public class PictureServlet extends HttpServlet {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})\\.jpg");

    @EJB
    transient Published published;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getParameter("file");
        Matcher name = NAME.matcher(file == null ? "" : file);
        Optional<byte[]> found = name.matches() ? published.picture(name.group(1)) : Optional.empty();
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentLength(0);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType("image/jpeg");
        response.setContentLength(found.get().length);
        response.getOutputStream().write(found.get());
    }
}
