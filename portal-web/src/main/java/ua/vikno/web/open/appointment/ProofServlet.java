package ua.vikno.web.open.appointment;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.HeldTimes;
import ua.vikno.web.limits.RateLimits;

/** {@code /booking/proof?topic=&office=&from=}: a task for the browser that is about to hold a time, as plain text. Nothing is kept of it. */
@WebServlet(name = "booking-proof", urlPatterns = "/booking/proof")
public class ProofServlet extends HttpServlet {

    @EJB
    transient HeldTimes times;

    @Inject
    transient RateLimits limits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> topic = id(request.getParameter("topic"));
        Optional<ChosenTime> chosen = id(request.getParameter("office"))
                .flatMap(office -> instant(request.getParameter("from")).map(from -> new ChosenTime(office, from)));
        if (topic.isEmpty() || chosen.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String client = limits.client(request).orElse("");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(times.task(topic.get(), chosen.get(), client));
    }

    private static Optional<Long> id(String given) {
        return given != null && given.matches("\\d{1,18}") ? Optional.of(Long.valueOf(given)) : Optional.empty();
    }

    private static Optional<Instant> instant(String given) {
        try {
            return Optional.ofNullable(given).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
