package ua.vikno.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /v/{version}/assets/css/site.css}: the same file as {@code /assets/css/site.css}, kept by the browser for a year. */
@WebServlet("/v/*")
public class VersionedFilesServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String rest = request.getPathInfo();
        int slash = rest == null ? -1 : rest.indexOf('/', 1);
        String file = slash < 0 ? "" : rest.substring(slash);
        if (StaticFiles.FOLDERS.stream().noneMatch(file::startsWith)
                || getServletContext().getResource(file) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        request.getRequestDispatcher(file).forward(request, response);
    }
}
