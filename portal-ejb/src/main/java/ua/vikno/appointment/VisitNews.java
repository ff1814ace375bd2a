package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;
import ua.vikno.submission.ApplicationView;

/** Who is told of a visit, all in the transaction in which it is booked, moved or cancelled. */
@ApplicationScoped
class VisitNews {

    /** Why visits of others are cancelled. */
    static final String REASON = "appointment.reason.closed";

    /** Why visits of others are moved. */
    static final String REASON_STOP = "appointment.reason.stop";

    /** Whoever has the link of a visit changes it. */
    static final String REASON_LINK = "appointment.reason.link";

    /** Whoever telephoned asked an operator for it. */
    static final String REASON_PHONE = "appointment.reason.phone";

    private static final String KIND = "visit";

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    AuditTrail audit;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    /** The acting person did this to their own visit. */
    public void own(String action, Object number) {
        audit.record(AuditEntry.of(action, KIND, number));
    }

    /** An operator did this to the visit of whoever telephoned. */
    public void byTelephone(String action, ApplicationView application) {
        audit.record(AuditEntry.of(action, KIND, application.number()).about(application.account(), REASON_PHONE));
    }

    /** Writes to the person where and when they are expected. */
    public void expected(VisitView visit, ApplicationView application) {
        tell("appointment.booked", due(visit, application), Map.of());
    }

    /** Writes that nobody is expected any more. */
    public void cancelled(VisitView visit, ApplicationView application) {
        tell("appointment.cancelled", due(visit, application), Map.of());
    }

    /** Reminds of a visit that is near. */
    public void remind(VisitReminders.Due due) {
        tell("appointment.reminder", due, Map.of());
    }

    /** Writes that the office will be closed then, why, and where to choose another time. */
    public void closed(VisitReminders.Due due, String reason) {
        audit.record(AuditEntry.of("visit.cancelled", KIND, due.visit().application())
                .about(due.account(), REASON));
        tell("appointment.closed", due, Map.of("reason", reason));
    }

    /** The same for one visit of an office that goes on: it has no other time. */
    public void closed(VisitView visit, ApplicationView application, String reason) {
        closed(due(visit, application), reason);
    }

    /**
     * The office moved a visit.
     *
     * @param was what it was
     * @param reason why, as the person is told; null where nobody needs a message
     */
    public void moved(VisitView visit, VisitView was, ApplicationView application, String reason) {
        audit.record(AuditEntry.of("visit.moved-by-office", KIND, visit.application())
                .about(application.account(), REASON_STOP));
        if (reason != null) {
            tell("appointment.moved", due(visit, application), before(was, reason));
        }
    }

    /** When a moved visit was and why it is no more, for its message. */
    static Map<String, String> before(VisitView was, String reason) {
        return Map.of(
                "reason",
                reason,
                "was",
                DAY.format(was.from().atZone(Clocks.KYIV)) + " "
                        + TIME.format(was.from().atZone(Clocks.KYIV)));
    }

    private static VisitReminders.Due due(VisitView visit, ApplicationView application) {
        return new VisitReminders.Due(application.account(), application.noticeEmail(), application.language(), visit);
    }

    private void tell(String template, VisitReminders.Due due, Map<String, String> more) {
        VisitView visit = due.visit();
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("number", visit.application());
        arguments.put("day", DAY.format(visit.from().atZone(Clocks.KYIV)));
        arguments.put("time", TIME.format(visit.from().atZone(Clocks.KYIV)));
        arguments.put("office", visit.officeName().in(due.language()).replace('\u00A0', ' '));
        arguments.put("address", visit.officeAddress().in(due.language()));
        arguments.put("desk", visit.desk());
        arguments.put("link", link(visit.application(), due.language()));
        notices.tell(new Notice(
                due.account(),
                due.address(),
                due.language(),
                template,
                arguments,
                "application:" + visit.application()));
    }

    private String link(String number, String language) {
        return settings.baseUrl() + ("en".equals(language) ? "/en" : "") + "/my/applications/" + number + "/visit";
    }
}
