package ua.vikno.casework;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.ChangeFeed;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;
import ua.vikno.organisation.OfficeView;
import ua.vikno.submission.ApplicationView;

/** Who is told of what happens to a case: the trail, the feed and the person, all in the transaction in which it happens. */
@ApplicationScoped
class CaseNews {

    @Inject
    AuditTrail audit;

    @Inject
    ChangeFeed feed;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    public void registered(CaseFile caseFile, ApplicationView application) {
        tell(caseFile, "case.registered", "casework.registered");
        Map<String, String> arguments = arguments(caseFile, application);
        arguments.put("term", spelled(caseFile.termEnds(), application.language()));
        notices.tell(letter(application, "casework.registered", arguments));
    }

    /** The clock stands; why is on the portal, a letter does not say it. */
    public void suspended(CaseFile caseFile, ApplicationView application) {
        tell(caseFile, "case.suspended", "casework.suspended");
        notices.tell(letter(application, "casework.suspended", arguments(caseFile, application)));
    }

    public void resumed(CaseFile caseFile, ApplicationView application) {
        tell(caseFile, "case.resumed", "casework.resumed");
        Map<String, String> arguments = arguments(caseFile, application);
        arguments.put("term", spelled(caseFile.termEnds(), application.language()));
        notices.tell(letter(application, "casework.resumed", arguments));
    }

    /** The result lies in the cabinet. */
    public void provided(CaseFile caseFile, ApplicationView application) {
        tell(caseFile, "result.issued", "casework.result-given");
        Map<String, String> arguments = arguments(caseFile, application);
        caseFile.result()
                .ifPresent(result -> arguments.put(
                        "verify",
                        address(
                                application.language(),
                                "/verify/" + result.view().code())));
        notices.tell(letter(application, "casework.result-ready", arguments));
    }

    /** The print waits at an office. */
    public void waits(CaseFile caseFile, ApplicationView application, OfficeView office) {
        tell(caseFile, "result.issued", "casework.result-given");
        Map<String, String> arguments = arguments(caseFile, application);
        arguments.put("office", office.name().in(application.language()));
        arguments.put("address", office.address().in(application.language()));
        notices.tell(letter(application, "casework.waits-at-office", arguments));
    }

    /**
     * A stage is done, was returned, or another body was asked.
     *
     * @param application empty where nothing changed for the person
     */
    public void moved(CaseFile caseFile, String action, Optional<ApplicationView> application) {
        tell(caseFile, action, "casework.moved");
        application.ifPresent(told -> notices.tell(letter(told, "casework.progress", arguments(caseFile, told))));
    }

    /** The person may explain; what is going to be decided is on the portal, a letter does not say it. */
    public void hearing(CaseFile caseFile, ApplicationView application, LocalDate until) {
        tell(caseFile, "case.hearing-asked", "casework.hearing");
        Map<String, String> arguments = arguments(caseFile, application);
        arguments.put("until", spelled(until, application.language()));
        notices.tell(letter(application, "casework.hearing", arguments));
    }

    /** The person explained: they know it. */
    public void explained(CaseFile caseFile) {
        tell(caseFile, "case.explained", "casework.explained");
    }

    /** Refused or closed; why stands in the cabinet. */
    public void decided(CaseFile caseFile, ApplicationView application) {
        boolean refused = caseFile.status() == CaseStatus.REFUSED;
        tell(caseFile, refused ? "case.refused" : "case.closed", "casework.decided");
        notices.tell(letter(
                application, refused ? "casework.refused" : "casework.closed", arguments(caseFile, application)));
    }

    public void withdrawn(CaseFile caseFile, ApplicationView application) {
        tell(caseFile, "case.withdrawn", "casework.withdrawn");
        notices.tell(letter(application, "casework.withdrawn", arguments(caseFile, application)));
    }

    /** A letter comes when it is registered. */
    public void complained(CaseFile caseFile) {
        tell(caseFile, "complaint.lodged", "casework.complained");
    }

    public void complaintRegistered(CaseFile caseFile, ApplicationView application, Complaint complaint) {
        tell(caseFile, "complaint.registered", "casework.complained");
        Map<String, String> arguments = arguments(caseFile, application);
        arguments.put("complaint", complaint.number());
        arguments.put("term", spelled(complaint.dueOn(), application.language()));
        notices.tell(letter(application, "casework.complaint-registered", arguments));
    }

    public void complaintDecided(CaseFile caseFile, ApplicationView application, boolean upheld) {
        tell(caseFile, upheld ? "complaint.upheld" : "complaint.dismissed", "casework.complained");
        notices.tell(letter(application, "casework.complaint-decided", arguments(caseFile, application)));
    }

    /** The person stood at the desk: there is nobody to write to. */
    public void handedOver(CaseFile caseFile) {
        tell(caseFile, "result.handed-over", "casework.handed-over");
    }

    private void tell(CaseFile caseFile, String action, String topic) {
        Ordered ordered = caseFile.ordered();
        audit.record(
                AuditEntry.of(action, CaseGuard.CASE, caseFile.number()).about(ordered.account(), CaseGuard.HANDLING));
        feed.announce(
                topic,
                String.valueOf(ordered.application()),
                JSON.createObjectBuilder()
                        .add("case", caseFile.number())
                        .add("centre", ordered.centre())
                        .add("provider", ordered.provider())
                        .build());
    }

    private Map<String, String> arguments(CaseFile caseFile, ApplicationView application) {
        String number = application.number().toString();
        Map<String, String> arguments = new HashMap<>();
        arguments.put("application", number);
        arguments.put("case", caseFile.number());
        arguments.put("service", application.service().name().in(application.language()));
        arguments.put("link", address(application.language(), "/my/applications/" + number));
        return arguments;
    }

    private Notice letter(ApplicationView application, String template, Map<String, String> arguments) {
        return new Notice(
                application.account(),
                application.noticeEmail(),
                application.language(),
                template,
                arguments,
                "application:" + application.number(),
                application.submittedAt());
    }

    private String address(String language, String path) {
        return settings.baseUrl() + (language.equals("en") ? "/en" : "") + path;
    }

    /** 4 грудня 2026 року; 4 December 2026. */
    private static String spelled(LocalDate day, String language) {
        boolean english = language.equals("en");
        return day.format(DateTimeFormatter.ofPattern(
                english ? "d MMMM yyyy" : "d MMMM yyyy 'року'", english ? Locale.UK : Locale.forLanguageTag("uk")));
    }
}
