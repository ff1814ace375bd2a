package ua.vikno.web.my.submission;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.vikno.kernel.NotFound;
import ua.vikno.submission.ApplicationCopies;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.AddressFilter;

/** {@code /my/applications/{number}/copy}: the person's own application as a PDF. */
@WebServlet(name = "my-application-copy", urlPatterns = "/files/my-application-copy")
public class CopyServlet extends HttpServlet {

    @EJB
    transient ApplicationCopies copies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApplicationNumber> number = ApplicationNumber.parse(request.getParameter("number"));
        String language = "en".equals(request.getAttribute(AddressFilter.LANGUAGE)) ? "en" : "uk";
        if (number.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(copies.pdf(number.get(), language), number.get(), response);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(byte[] paper, ApplicationNumber number, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"vikno-" + number + ".pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
