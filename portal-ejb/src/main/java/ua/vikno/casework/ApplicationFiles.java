package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationReading;
import ua.vikno.submission.ApplicationView;

/** Files that came with applications, for staff who look at the application or its case. */
@Stateless
public class ApplicationFiles {

    @Inject
    ApplicationReading applications;

    @Inject
    CaseGuard guard;

    /**
     * One file; the reading stands in the trail with its reason.
     *
     * @param application number of the application
     * @throws NotFound there is none, or it is outside this staff member's duties; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public DocumentContent open(String application, long file) {
        ApplicationNumber number = ApplicationNumber.parse(application)
                .orElseThrow(() -> guard.refused(CaseGuard.APPLICATION, application));
        ApplicationView view = applications.open(number, CaseGuard.HANDLING);
        guard.admit(view.account(), CaseGuard.APPLICATION, number.toString());
        return applications.attachment(view.id(), new DocumentId(file), CaseGuard.HANDLING);
    }
}
