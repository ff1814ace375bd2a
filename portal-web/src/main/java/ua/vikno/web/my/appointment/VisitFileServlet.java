package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.appointment.VisitView;
import ua.vikno.appointment.Visits;
import ua.vikno.kernel.NotFound;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.faces.Texts;

/** {@code /my/applications/{number}/visit.ics}: the visit for a calendar (RFC 5545). */
@WebServlet(name = "my-visit", urlPatterns = "/files/my-visit")
public class VisitFileServlet extends HttpServlet {

    @EJB
    transient Visits visits;

    @Inject
    transient Texts text;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<VisitView> visit = visit(request);
        if (visit.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Object language = request.getAttribute(AddressFilter.LANGUAGE);
        VisitEvent.write(
                response,
                visit.get(),
                language == null ? "uk" : language.toString(),
                text.of("appointment.event", visit.get().application()),
                clock.instant());
    }

    private Optional<VisitView> visit(HttpServletRequest request) {
        try {
            return ApplicationNumber.parse(request.getParameter("number")).flatMap(visits::of);
        } catch (NotFound absent) {
            return Optional.empty();
        }
    }
}
