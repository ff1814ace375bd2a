package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.casework.ApplicationClaims;
import ua.vikno.kernel.NotFound;

/**
 * {@code /office/inbox/{number}/here}: a page that shows an application says that the clerk does something on it
 * ({@code here}), or that it went out of view ({@code away}) or was left ({@code left}). When, is the server's to say.
 */
@WebServlet(name = "clerk-sign", urlPatterns = "/files/clerk-sign")
public class ClerkSignServlet extends HttpServlet {

    @EJB
    transient ApplicationClaims claims;

    /** There is nothing to read here. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        String sign = String.valueOf(request.getParameter("sign"));
        boolean working = "1".equals(request.getParameter("work"));
        try {
            switch (sign) {
                case "here" -> claims.active(number, working);
                case "away" -> claims.away(number, false);
                case "left" -> claims.away(number, working);
                default -> {
                    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                    return;
                }
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
