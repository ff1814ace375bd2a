package ua.vikno.web.my.appointment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import ua.vikno.appointment.VisitView;

/** A visit as a file of a calendar (RFC 5545). */
public final class VisitEvent {

    private VisitEvent() {}

    /**
     * Writes the file as the answer.
     *
     * @param language {@code uk} or {@code en}
     * @param summary what the calendar shows
     * @param now when the file is made
     */
    public static void write(
            HttpServletResponse response, VisitView visit, String language, String summary, Instant now)
            throws IOException {
        VEvent event = new VEvent();
        event.setUid("visit-" + visit.id() + "@vikno");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(visit.from()));
        event.setDateEnd(Date.from(visit.to()));
        event.setSummary(summary);
        event.setLocation(visit.officeName().in(language).replace('\u00A0', ' ') + ", "
                + visit.officeAddress().in(language) + ", " + visit.desk());
        ICalendar calendar = new ICalendar();
        calendar.addEvent(event);
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"visit.ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Biweekly.write(calendar).go());
    }
}
