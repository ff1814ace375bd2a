package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.vikno.casework.ApplicationFiles;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.Download;

/** {@code /office/applications/{number}/files/{file}}: a file that came with an application. */
@WebServlet(name = "application-file", urlPatterns = "/files/application")
public class ApplicationFileServlet extends HttpServlet {

    @EJB
    transient ApplicationFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> file = Optional.ofNullable(request.getParameter("file"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
        try {
            Download.send(files.open(request.getParameter("number"), file.orElse(0L)), request, response);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
