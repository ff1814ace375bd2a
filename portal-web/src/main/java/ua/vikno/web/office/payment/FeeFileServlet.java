package ua.vikno.web.office.payment;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.NotFound;
import ua.vikno.payment.FeeDesk;
import ua.vikno.web.Download;

/** {@code /office/payments/{id}/files/{file}}: a receipt, or the document of an exemption. */
@WebServlet(name = "fee-file", urlPatterns = "/files/fee")
public class FeeFileServlet extends HttpServlet {

    @EJB
    transient FeeDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentId file = new DocumentId(number(request, "file"));
            Download.send(desk.file(number(request, "id"), file), request, response);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static long number(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
    }
}
