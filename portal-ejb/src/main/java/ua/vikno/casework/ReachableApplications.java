package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.registry.RestrictedRecord;
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
     * @throws ua.vikno.kernel.ReasonNeeded the person's data are restricted and were not opened
     */
    public ApplicationView find(String number) {
        ApplicationView found = within(number);
        guard.admit(found.account(), CaseGuard.APPLICATION, found.number().toString());
        return found;
    }

    /**
     * The application within reach, whether its person's data are restricted or not: for opening them.
     *
     * @throws ua.vikno.kernel.NotFound there is none within reach; the trail keeps that it was asked for
     */
    public RestrictedRecord reach(String number) {
        ApplicationView found = within(number);
        return new RestrictedRecord(
                found.account(),
                found.centre(),
                CaseGuard.APPLICATION,
                found.number().toString());
    }

    private ApplicationView within(String number) {
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
