package ua.vikno.web.open.appointment;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.HeldTimes;
import ua.vikno.web.limits.RateLimits;
import ua.vikno.web.my.appointment.VisitCalendar;

/** {@code /booking/proof?topic=&at=}: a task for the browser that is about to hold a time, as plain text. Nothing is kept of it. */
@WebServlet(name = "booking-proof", urlPatterns = "/booking/proof")
public class ProofServlet extends HttpServlet {

    @EJB
    transient HeldTimes times;

    @Inject
    transient RateLimits limits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ChosenTime> chosen = VisitCalendar.parse(request.getParameter("at"));
        String topic = request.getParameter("topic");
        if (chosen.isEmpty() || topic == null || !topic.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String client = limits.client(request).orElse("");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(times.task(Long.parseLong(topic), chosen.get(), client));
    }
}
