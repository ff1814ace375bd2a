package ua.vikno.web.office.casework;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ua.vikno.kernel.Role;
import ua.vikno.web.AddressFilter;

/** {@code /office}: leads each to where their work waits. */
@WebServlet(name = "office", urlPatterns = "/office")
public class OfficeServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String language = "en".equals(request.getAttribute(AddressFilter.LANGUAGE)) ? "/en" : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + language + workplace(request));
    }

    private static String workplace(HttpServletRequest request) {
        if (request.isUserInRole(Role.ADMINISTRATOR) || request.isUserInRole(Role.CHIEF)) {
            return "/office/inbox";
        }
        if (request.isUserInRole(Role.PROVIDER_OFFICER)) {
            return "/office/cases";
        }
        if (request.isUserInRole(Role.DATA_OFFICER)) {
            return "/office/questions";
        }
        if (request.isUserInRole(Role.RECEPTIONIST)) {
            return "/office/visits";
        }
        if (request.isUserInRole(Role.CALL_CENTRE)) {
            return "/office/calls";
        }
        return "/admin";
    }
}
