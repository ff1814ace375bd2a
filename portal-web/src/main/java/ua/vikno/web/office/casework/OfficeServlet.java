package ua.vikno.web.office.casework;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ua.vikno.kernel.Role;
import ua.vikno.web.AddressFilter;

/** {@code /office}: leads clerks to the inbox and officers of providers to their cases. */
@WebServlet(name = "office", urlPatterns = "/office")
public class OfficeServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        boolean registers = request.isUserInRole(Role.ADMINISTRATOR) || request.isUserInRole(Role.CHIEF);
        String language = "en".equals(request.getAttribute(AddressFilter.LANGUAGE)) ? "/en" : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getContextPath() + language + (registers ? "/office/inbox" : "/office/cases"));
    }
}
