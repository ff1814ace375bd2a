package ua.vikno.web.admin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ua.vikno.kernel.Role;
import ua.vikno.web.AddressFilter;

/** {@code /admin}: leads chiefs and operators to the staff register, content editors to forms, auditors to the trail. */
@WebServlet(name = "admin", urlPatterns = "/admin")
public class AdminServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String language = "en".equals(request.getAttribute(AddressFilter.LANGUAGE)) ? "/en" : "";
        String rest = request.isUserInRole(Role.CONTENT_EDITOR) ? "/admin/services" : "/admin/audit";
        boolean leads = request.isUserInRole(Role.CHIEF) || request.isUserInRole(Role.OPERATOR);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + language + (leads ? "/admin/staff" : rest));
    }
}
