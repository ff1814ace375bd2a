package ua.vikno.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ua.vikno.casework.CaseRegistration;
import ua.vikno.casework.RegisterApplication;
import ua.vikno.casework.RegisteredCase;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;
import ua.vikno.organisation.StaffMember;
import ua.vikno.registry.CardId;
import ua.vikno.registry.Subject;
import ua.vikno.subject.SubjectReading;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationReading;
import ua.vikno.submission.DeskDraft;
import ua.vikno.submission.DeskDrafts;
import ua.vikno.submission.DeskPapers;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.ScannedFile;
import ua.vikno.submission.SeenDocument;
import ua.vikno.submission.SubmitOutcome;
import ua.vikno.submission.Submitting;

/** Staff order for a visitor: the same form, the same checks, one transaction from the signature to the case. */
@Stateless
public class DeskOrders {

    @Inject
    Visitors visitors;

    @Inject
    SubjectReading subjects;

    @Inject
    DeskDrafts drafts;

    @Inject
    Submitting submitting;

    @Inject
    ApplicationReading applications;

    @Inject
    DeskPapers papers;

    @Inject
    CaseRegistration registration;

    @Inject
    Staff staff;

    /** What was begun at the desks of one's centres and is not registered yet, the latest first. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public List<DeskDraft> waiting() {
        return drafts.waiting(staff.mine().scope().centres());
    }

    /**
     * The person who ordered by telephone has come and shown their paper.
     *
     * @throws ua.vikno.kernel.NotFound there is no such draft at the desks of one's centre
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void show(@NotNull DraftId draft, @NotNull SeenDocument seen) {
        drafts.show(draft, staff.mine().scope().centres(), seen);
    }

    /**
     * Begins an order for a person found among the cards, or goes on with it.
     *
     * @param seen the identity paper they showed
     * @throws ua.vikno.kernel.NotFound there is no such card of a person within reach, or no such service
     * @throws ua.vikno.kernel.ReasonNeeded their data are restricted and were not opened
     * @throws ua.vikno.submission.NotOrderable the service has no form today
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public DraftId begin(@NotNull CardId card, @NotNull ServiceCode service, @NotNull SeenDocument seen) {
        Subject subject = subjects.open(card, 1).subject();
        if (subject.card().kind().isOrganisation()) {
            // it comes through a person, whose application names it
            throw new NotFound("subject.error.not-found");
        }
        return drafts.open(visitors.account(subject), service, centre(), seen);
    }

    /**
     * Begins an order for a person who was not found, or goes on with it.
     *
     * @throws OtherPersonsNumber the portal knows somebody else by this number
     * @throws VisitorRestricted their data are restricted
     * @throws ua.vikno.submission.NotOrderable the service has no form today
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public DraftId begin(@NotNull @Valid NewVisitor visitor, @NotNull ServiceCode service) {
        return drafts.open(visitors.account(visitor), service, centre(), visitor.seen());
    }

    /**
     * The visitor has signed: the application is submitted, signed and registered, or nothing happens. Pressed twice it ends
     * with one case.
     *
     * @param last inputs of the review and the version they were typed over
     * @param scan of the signed page; null where the paper alone is kept in the case
     * @throws ua.vikno.kernel.NotFound there is no such draft at the desks of one's centre
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public DeskOutcome register(@NotNull SaveDraft last, ScannedFile scan, String language) {
        SubmitOutcome outcome = submitting.submit(last, language);
        if (!outcome.isSubmitted()) {
            return new DeskOutcome(outcome, null);
        }
        ApplicationNumber number = outcome.number();
        papers.sign(applications.open(number, DeskDrafts.SERVING).id(), scan);
        RegisteredCase registered = registration.register(new RegisterApplication(number.toString()));
        return new DeskOutcome(outcome, registered);
    }

    private long centre() {
        StaffMember member = staff.mine();
        return member.scope().centres().contains(member.centre())
                ? member.centre()
                : member.scope().centres().stream().min(Long::compare).orElseThrow();
    }
}
