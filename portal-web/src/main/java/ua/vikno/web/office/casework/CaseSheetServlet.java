package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.casework.CaseHandling;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.Download;

/** {@code /office/cases/{number}/sheet.pdf}: the result's file, for printing at the desk. */
@WebServlet(name = "case-sheet", urlPatterns = "/files/case-sheet")
public class CaseSheetServlet extends HttpServlet {

    @EJB
    transient CaseHandling handling;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(handling.sheet(request.getParameter("number")), request, response);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
