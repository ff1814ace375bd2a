package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;

/**
 * Who is told of a visit that was booked by itself, in the transaction of the act: a guest by a text to the telephone they confirmed, who
 * has an account as they chose there.
 */
@ApplicationScoped
class OwnVisitNews {

    static final String KIND = "booking";

    private static final String REASON_MISSED = "appointment.reason.missed";

    @Inject
    AuditTrail audit;

    @Inject
    Notices notices;

    @Inject
    AccountDirectory accounts;

    @Inject
    Settings settings;

    /** An act on a visit by whoever has its link. */
    public void done(String action, OwnVisit own) {
        done(action, own, VisitNews.REASON_LINK);
    }

    /** An act on a visit, and why it was done. */
    public void done(String action, OwnVisit own, String reason) {
        audit.record(new AuditEntry(action, KIND, own.visit().getNumber(), own.account(), reason));
    }

    /** Somebody tried what they may not. */
    public void refused(String action, Object what) {
        audit.recordApart(AuditEntry.of(action, KIND, what));
    }

    /** The same where a program may try without end: the trail says it once in a minute. */
    public void refusedOnce(String action, Object what, String why) {
        audit.recordBurst(new AuditEntry(action, KIND, String.valueOf(what), null, why));
    }

    /**
     * Sends a code.
     *
     * @return false where the portal sends no texts
     */
    public boolean code(OwnVisit held, PhoneNumber phone, String code) {
        return notices.text(
                new Notice(0, "", held.language(), "appointment.code", Map.of("number", code), about(held.id())),
                phone);
    }

    public void booked(OwnVisit own) {
        tell("appointment.visit-booked", own, Map.of());
    }

    public void cancelled(OwnVisit own) {
        tell("appointment.visit-cancelled", own, Map.of());
    }

    public void remind(OwnVisit own) {
        tell("appointment.visit-reminder", own, Map.of());
    }

    /** The office will be closed then. */
    public void closed(OwnVisit own, String reason) {
        audit.record(new AuditEntry("booking.closed", KIND, own.visit().getNumber(), own.account(), VisitNews.REASON));
        tell("appointment.visit-closed", own, Map.of("reason", reason));
    }

    /**
     * The office moved it.
     *
     * @param was what it was
     * @param reason why, as the person is told; null where nobody needs a message
     */
    public void moved(OwnVisit own, VisitView was, String reason) {
        done("booking.moved-by-office", own, VisitNews.REASON_STOP);
        if (reason != null) {
            tell("appointment.visit-moved", own, VisitNews.before(was, reason));
        }
    }

    /** The person did not come. */
    public void missed(MissRows.Noted visit) {
        audit.record(new AuditEntry("booking.missed", KIND, visit.number(), visit.account(), REASON_MISSED));
    }

    /** The missed visit counts no more. */
    public void appealAccepted(OwnVisit own) {
        tell("appointment.appeal-accepted", own, Map.of());
    }

    /** The missed visit stays counted. */
    public void appealDeclined(OwnVisit own, String reason) {
        tell("appointment.appeal-declined", own, Map.of("reason", reason));
    }

    /** Removes what was written about visits whose people were forgotten. */
    public void forget(List<Long> visits) {
        if (!visits.isEmpty()) {
            notices.forget(visits.stream().map(OwnVisitNews::about).toList());
        }
    }

    private void tell(String template, OwnVisit own, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        VisitView visit = own.visit();
        arguments.put("number", visit.getNumber());
        arguments.put("day", VisitNews.DAY.format(visit.from().atZone(Clocks.KYIV)));
        arguments.put("time", VisitNews.TIME.format(visit.from().atZone(Clocks.KYIV)));
        arguments.put("office", visit.officeName().in(own.language()).replace('\u00A0', ' '));
        arguments.put("address", visit.officeAddress().in(own.language()));
        arguments.put("desk", visit.desk());
        arguments.put("topic", visit.topic().in(own.language()));
        arguments.put("link", link(own));
        if (own.account() != null) {
            String email = accounts.find(own.account()).map(Profile::email).orElse("");
            notices.tell(new Notice(own.account(), email, own.language(), template, arguments, about(own.id())));
        } else if (own.phone() != null) {
            notices.text(
                    new Notice(0, "", own.language(), template, arguments, about(own.id())),
                    new PhoneNumber(own.phone()));
        }
    }

    private String link(OwnVisit own) {
        return settings.baseUrl() + ("en".equals(own.language()) ? "/en" : "") + "/booking/visit?secret="
                + own.visit().secret();
    }

    private static String about(long visit) {
        return "booking:" + visit;
    }
}
