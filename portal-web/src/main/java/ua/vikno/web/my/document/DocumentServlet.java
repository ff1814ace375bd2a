package ua.vikno.web.my.document;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.document.DocumentId;
import ua.vikno.document.Documents;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.Download;

/** {@code /my/documents/{id}}: one of the person's files. */
@WebServlet(name = "my-documents", urlPatterns = "/my/documents/*")
public class DocumentServlet extends HttpServlet {

    @EJB
    transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[1-9]\\d{0,17}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Download.send(documents.open(new DocumentId(Long.parseLong(id))), request, response);
        } catch (NotFound absent) {
            log("Not this person's document: " + id);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
