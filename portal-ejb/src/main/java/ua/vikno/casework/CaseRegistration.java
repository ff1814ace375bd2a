package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.registry.PersonFacts;
import ua.vikno.registry.SubjectRegister;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.ApplicationView;

/**
 * The one click: an application becomes a case. In one transaction the application is held, the subject card found or made,
 * the next number of the office, service and year taken, the case opened with its term and way, and the person told. Either
 * all of it stands or none.
 */
@Stateless
public class CaseRegistration {

    @Inject
    ReachableApplications applications;

    @Inject
    ApplicationProgress progress;

    @Inject
    RegistrationDesk desk;

    @Inject
    SubjectRegister subjects;

    @Inject
    CaseFiles cases;

    @Inject
    StageTerms terms;

    @Inject
    CaseNews news;

    @Inject
    ClerkWork work;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Registers an application of one's own centre. Pressed twice by the same person it answers with the same case.
     *
     * @throws NotFound there is none of this number in the centre; the trail keeps that it was asked for
     * @throws AlreadyRegistered somebody else was faster
     * @throws ApplicationNotInState the person took it back meanwhile
     * @throws HeldByAnother another clerk works on it, and the acting one is not the chief
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public RegisteredCase register(@NotNull @Valid RegisterApplication command) {
        ApplicationView application =
                progress.hold(applications.find(command.application()).id());
        return cases.ofApplication(application.id().value())
                .map(this::again)
                .orElseGet(() -> registered(open(application)));
    }

    private CaseFile open(ApplicationView application) {
        work.admit(application);
        Instant now = clock.instant();
        progress.move(application.id(), ApplicationStatus.REGISTERED);
        CaseFile opened = new CaseFile(desk.opening(application, parties(application), actor.get(), now));
        terms.count(opened);
        cases.add(opened);
        news.registered(opened, application);
        work.end(application, ClerkOperation.REGISTER);
        return opened;
    }

    private Parties parties(ApplicationView application) {
        PersonFacts person = desk.facts(application);
        return desk.organisation(application)
                .map(organisation -> Parties.of(subjects.findOrMake(person, organisation)))
                .orElseGet(() -> Parties.of(subjects.findOrMake(person)));
    }

    private RegisteredCase again(CaseFile known) {
        if (!known.isRegisteredBy(actor.get())) {
            throw new AlreadyRegistered(known.ordered().applicationNumber(), known.number(), known.registrarName());
        }
        return registered(known);
    }

    private static RegisteredCase registered(CaseFile caseFile) {
        return new RegisteredCase(
                caseFile.number(),
                caseFile.ordered().applicationNumber(),
                caseFile.termEnds(),
                caseFile.ordered().providerName());
    }
}
