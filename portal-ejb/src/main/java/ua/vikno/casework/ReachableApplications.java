package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationView;

/** Applications of the centres where the acting staff member is an administrator or the chief. */
@ApplicationScoped
class ReachableApplications {

    @Inject
    InboxListing listing;

    @Inject
    ApplicationProgress progress;

    @Inject
    StaffScope scope;

    @Inject
    CaseGuard guard;

    /**
     * The application of this number.
     *
     * @throws ua.vikno.kernel.NotFound there is none within reach; the trail keeps that it was asked for
     */
    public ApplicationView find(String number) {
        return ApplicationNumber.parse(number)
                .flatMap(parsed -> id(parsed, scope.mine()))
                .flatMap(progress::find)
                .orElseThrow(() -> guard.refused(CaseGuard.APPLICATION, number));
    }

    private Optional<ApplicationId> id(ApplicationNumber number, StaffScope.Reach reach) {
        return reach.centres().stream()
                .sorted()
                .flatMap(centre -> listing.id(centre, number.value()).stream())
                .map(ApplicationId::new)
                .findFirst();
    }
}
