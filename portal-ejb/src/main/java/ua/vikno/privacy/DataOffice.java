package ua.vikno.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import ua.vikno.audit.AccessLog;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;

/** The desk of the person responsible for personal data: what was asked, and the answers. */
@Stateless
public class DataOffice {

    private static final String KIND = "request";
    private static final String REASON = "privacy.reason.answering";

    @EJB
    AccessLog log;

    @Inject
    DataRequestRows requests;

    @Inject
    AccountDirectory accounts;

    @Inject
    AuditTrail audit;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What waits for an answer, the nearest last day first. */
    @RolesAllowed(Role.DATA_OFFICER)
    public Page<RequestView> open(int page, int size) {
        return requests.open(Math.max(1, page), size);
    }

    /** What was answered, the latest first. */
    @RolesAllowed(Role.DATA_OFFICER)
    public Page<RequestView> answered(int page, int size) {
        return requests.answered(Math.max(1, page), size);
    }

    /** How many wait. */
    @RolesAllowed(Role.DATA_OFFICER)
    public long waiting() {
        return requests.waiting();
    }

    /**
     * One request with who asks and the line they ask about; the reading stands in the person's own access log.
     *
     * @throws NotFound there is none; the trail keeps that it was asked for
     */
    @RolesAllowed(Role.DATA_OFFICER)
    public OpenedRequest read(long id) {
        RequestView request = requests.find(id).map(DataRequest::view).orElseThrow(() -> refused(id));
        audit.recordEach(
                AuditEntry.of("request.read", KIND, id).about(request.account(), REASON), List.of(request.account()));
        return new OpenedRequest(
                request,
                asker(request).name().full(),
                request.entry() == null ? null : log.askedAbout(request.account(), request.entry()));
    }

    /**
     * Answers, and tells the person that there is an answer: the letter says no more than that.
     *
     * @throws NotFound there is none; the trail keeps that it was asked for
     * @throws AlreadyAnswered it has its answer
     */
    @RolesAllowed(Role.DATA_OFFICER)
    public void answer(@NotNull @Valid AnswerRequest command) {
        DataRequest request = requests.lock(command.request()).orElseThrow(() -> refused(command.request()));
        request.answer(command.answer().strip().replace("\0", ""), actor.get(), clock.instant());
        RequestView view = request.view();
        audit.record(AuditEntry.of("request.answered", KIND, view.id()).about(view.account(), REASON));
        Profile asker = asker(view);
        notices.tell(new Notice(
                view.account(),
                asker.email(),
                asker.language(),
                "privacy.answered",
                Map.of("link", link(view, asker.language())),
                "request:" + view.id()));
    }

    private Profile asker(RequestView request) {
        return accounts.find(request.account()).orElseThrow();
    }

    private String link(RequestView request, String language) {
        return settings.baseUrl()
                + (language.equals("en") ? "/en" : "")
                + (request.entry() == null ? "/my/my-data" : "/my/access-log/" + request.entry());
    }

    private NotFound refused(long id) {
        audit.recordApart(AuditEntry.of("access.refused", KIND, id));
        return new NotFound("privacy.error.no-request");
    }
}
