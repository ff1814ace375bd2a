package ua.vikno.web.open.appointment;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.appointment.BookedVisit;
import ua.vikno.appointment.BookedVisits;
import ua.vikno.appointment.BookingSecret;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.my.appointment.VisitEvent;

/** {@code /booking/{secret}/visit.ics}: the visit for a calendar (RFC 5545). */
@WebServlet(name = "booked-visit", urlPatterns = "/files/booked-visit")
public class BookedFileServlet extends HttpServlet {

    @EJB
    transient BookedVisits visits;

    @Inject
    transient Texts text;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<BookedVisit> booked =
                booked(request).filter(found -> found.visit().isBooked());
        if (booked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Object language = request.getAttribute(AddressFilter.LANGUAGE);
        VisitEvent.write(
                response,
                booked.get().visit(),
                language == null ? "uk" : language.toString(),
                text.of("appointment.open.event", booked.get().visit().getNumber()),
                clock.instant());
    }

    private Optional<BookedVisit> booked(HttpServletRequest request) {
        try {
            return BookingSecret.parse(request.getParameter("secret")).map(visits::get);
        } catch (NotFound absent) {
            return Optional.empty();
        }
    }
}
