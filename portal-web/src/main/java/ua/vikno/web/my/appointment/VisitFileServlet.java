package ua.vikno.web.my.appointment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
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
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"visit.ics\"");
        response.setHeader("Cache-Control", "no-store");
        Object language = request.getAttribute(AddressFilter.LANGUAGE);
        response.getWriter()
                .write(Biweekly.write(calendar(visit.get(), language == null ? "uk" : language.toString()))
                        .go());
    }

    private Optional<VisitView> visit(HttpServletRequest request) {
        try {
            return ApplicationNumber.parse(request.getParameter("number")).flatMap(visits::of);
        } catch (NotFound absent) {
            return Optional.empty();
        }
    }

    private ICalendar calendar(VisitView visit, String language) {
        VEvent event = new VEvent();
        event.setUid("visit-" + visit.id() + "@vikno");
        event.setDateTimeStamp(date(clock.instant()));
        event.setDateStart(date(visit.from()));
        event.setDateEnd(date(visit.to()));
        event.setSummary(text.of("appointment.event", visit.application()));
        event.setLocation(visit.officeName().in(language).replace('\u00A0', ' ') + ", "
                + visit.officeAddress().in(language) + ", " + visit.desk());
        ICalendar calendar = new ICalendar();
        calendar.addEvent(event);
        return calendar;
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }
}
