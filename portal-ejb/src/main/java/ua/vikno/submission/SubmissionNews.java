package ua.vikno.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.ChangeFeed;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;

/** Who is told of what happens to an application, all in the transaction in which it happens. */
@ApplicationScoped
class SubmissionNews {

    static final String KIND = "application";

    @Inject
    ChangeFeed feed;

    @Inject
    AuditTrail audit;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    Event<ApplicationSubmitted> submitted;

    @Inject
    Event<ApplicationMoved> moved;

    public void submitted(Application application) {
        ApplicationId id = new ApplicationId(application.id);
        String code = application.ordered.serviceCode;
        audit.record(AuditEntry.of("application.submitted", KIND, application.number())
                .about(application.account, application.isAtDesk() ? DeskDrafts.SERVING : null));
        feed.announce(
                ApplicationSubmitted.TOPIC,
                id.toString(),
                JSON.createObjectBuilder()
                        .add("centre", application.centre)
                        .add("service", code)
                        .build());
        if (!application.isAtDesk()) {
            // who stands at the desk is told once: that it is registered
            notices.tell(letter(application, "submission.submitted"));
        }
        submitted.fire(new ApplicationSubmitted(
                id, application.number(), application.centre, code, new DraftId(application.draft)));
    }

    public void moved(Application application) {
        ApplicationId id = new ApplicationId(application.id);
        feed.announce(
                ApplicationMoved.TOPIC,
                id.toString(),
                JSON.createObjectBuilder()
                        .add("centre", application.centre)
                        .add("status", application.status.name())
                        .build());
        moved.fire(new ApplicationMoved(id, application.number(), application.centre, application.status));
    }

    /** The person has to correct it; what and why stands in their cabinet, not in the letter. */
    public void correctionAsked(Application application) {
        moved(application);
        notices.tell(letter(application, "submission.correction-asked"));
    }

    /** Refused before it was registered; why stands in the cabinet. */
    public void refused(Application application) {
        moved(application);
        notices.tell(letter(application, "submission.refused"));
    }

    private Notice letter(Application application, String template) {
        String number = application.number().toString();
        boolean english = application.language.equals("en");
        Map<String, String> arguments = Map.of(
                "number",
                number,
                "service",
                application.ordered.view().name().in(application.language),
                "link",
                settings.baseUrl() + (english ? "/en" : "") + "/my/applications/" + number);
        return new Notice(
                application.account,
                application.wishes.noticeEmail,
                application.language,
                template,
                arguments,
                KIND + ":" + number,
                application.submittedAt);
    }
}
