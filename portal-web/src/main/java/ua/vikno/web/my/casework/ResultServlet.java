package ua.vikno.web.my.casework;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.vikno.casework.CaseFollowing;
import ua.vikno.kernel.NotFound;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.Download;

/** {@code /my/applications/{number}/result.pdf}: the result of the person's own application. */
@WebServlet(name = "my-result", urlPatterns = "/files/my-result")
public class ResultServlet extends HttpServlet {

    @EJB
    transient CaseFollowing following;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApplicationNumber> number = ApplicationNumber.parse(request.getParameter("number"));
        if (number.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Download.send(following.result(number.get()), request, response);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
