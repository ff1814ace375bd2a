package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.AskCorrection;
import ua.vikno.submission.CorrectionFaulty;
import ua.vikno.submission.Corrections;
import ua.vikno.submission.RefuseSubmitted;

/** What an administrator may decide instead of the one click: the person corrects the application, or it is refused. */
@Stateless
public class ApplicationDecisions {

    @Inject
    ReachableApplications applications;

    @Inject
    Corrections corrections;

    @Inject
    RefusalReasons reasons;

    @Inject
    ClerkWork work;

    @Inject
    AuditTrail audit;

    /**
     * Sends an application of one's own centre back to be corrected; its clock stands until it returns.
     *
     * @throws NotFound there is none of this number in the centre; the trail keeps that it was asked for
     * @throws ApplicationNotInState it is registered, with the person already, or ended
     * @throws HeldByAnother another clerk works on it, and the acting one is not the chief
     * @throws CorrectionFaulty nothing is marked, a mark has no words, or its question is not there
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void ask(@NotNull @Valid AskForCorrection command) {
        ApplicationView application = applications.find(command.application());
        work.admit(application);
        corrections.ask(new AskCorrection(application.id(), command.remark(), command.wrong()));
        record("application.correction-asked", application);
        work.end(application, ClerkOperation.ASK);
    }

    /**
     * Refuses an application of one's own centre.
     *
     * @throws NotFound there is none of this number in the centre; the trail keeps that it was asked for
     * @throws ApplicationNotInState it is registered, with the person, or ended
     * @throws ReasonNotOffered the reason is not one of the list
     * @throws HeldByAnother another clerk works on it, and the acting one is not the chief
     * @throws CorrectionFaulty neither a reason nor words, or too many of them
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void refuse(@NotNull @Valid RefuseApplication command) {
        ApplicationView application = applications.find(command.application());
        work.admit(application);
        Optional<RefusalReason> reason =
                command.reason().isEmpty() ? Optional.empty() : Optional.of(chosen(application, command.reason()));
        corrections.refuse(new RefuseSubmitted(
                application.id(),
                reason.map(RefusalReason::code).orElse(null),
                reason.map(RefusalReason::words).orElse(null),
                reason.map(RefusalReason::basis).orElse(null),
                command.words()));
        record("application.refused", application);
        work.end(application, ClerkOperation.REFUSE);
    }

    /**
     * Reasons that may be chosen for an application; there may be none.
     *
     * @throws NotFound there is none of this number in the centre; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public List<RefusalReason> reasons(String number) {
        return reasons.of(applications.find(number).centre(), RefusalReasons.APPLICATION);
    }

    private RefusalReason chosen(ApplicationView application, String code) {
        return reasons.of(application.centre(), RefusalReasons.APPLICATION).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(ReasonNotOffered::new);
    }

    private void record(String action, ApplicationView application) {
        audit.record(AuditEntry.of(action, CaseGuard.APPLICATION, application.number())
                .about(application.account(), CaseGuard.REVIEW));
    }
}
