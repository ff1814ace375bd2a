package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.notification.NoticeHistory;
import ua.vikno.registry.CardView;
import ua.vikno.registry.SubjectRegister;
import ua.vikno.submission.ApplicationView;

/** Looking at an application before registering it. Every look stands in the trail with its reason. */
@Stateless
public class ApplicationReview {

    @Inject
    ReachableApplications applications;

    @Inject
    AnswerReading answers;

    @Inject
    CorrectionReading corrections;

    @Inject
    ReviewChecks checks;

    @Inject
    RegistrationDesk desk;

    @Inject
    RegistrationDay day;

    @Inject
    CaseFiles cases;

    @Inject
    SubjectRegister subjects;

    @Inject
    AccountDirectory accounts;

    @Inject
    NoticeHistory notices;

    @Inject
    ClaimRows claims;

    @Inject
    ClerkClock work;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    /**
     * An application of the staff member's centre.
     *
     * @param number of the application, as {@code 000742}
     * @param language {@code uk} or {@code en}: of the answers' labels
     * @throws ua.vikno.kernel.NotFound there is none within reach; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public ReviewedApplication open(String number, String language) {
        ApplicationView application = applications.find(number);
        recordReading("application.read", application, CaseGuard.REVIEW);
        if (application.isWaiting()) {
            work.opened(application.id().value(), actor.get());
        }
        Profile applicant = accounts.find(application.account()).orElseThrow();
        Optional<CardView> card = subjects.known(desk.facts(application));
        return new ReviewedApplication(
                application,
                answers.sections(application, language),
                answers.text(application, "contact.phone")
                        .flatMap(PhoneNumber::parse)
                        .map(PhoneNumber::masked)
                        .orElse(""),
                Optional.ofNullable(applicant.taxNumber())
                        .map(TaxNumber::masked)
                        .orElse(""),
                card.map(CardView::since).orElse((Instant) null),
                checks.of(List.of(application.id().value()))
                        .getOrDefault(application.id().value(), List.of()),
                day.lastDay(application.since()),
                cases.ofApplication(application.id().value())
                        .map(CaseFile::number)
                        .orElse(""),
                corrections.of(application, language),
                claims.of(application.id().value(), actor.get()).orElse(null),
                notices.about(application.account(), noticed(application)));
    }

    /** What notices about an application name as their subject. */
    static String noticed(ApplicationView application) {
        return "application:" + application.number();
    }

    private void recordReading(String action, ApplicationView application, String reason) {
        audit.record(AuditEntry.of(action, CaseGuard.APPLICATION, application.number())
                .about(application.account(), reason));
    }
}
