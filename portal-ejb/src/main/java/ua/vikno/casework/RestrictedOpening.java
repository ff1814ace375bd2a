package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;
import ua.vikno.registry.OpeningView;
import ua.vikno.registry.RestrictedRecord;
import ua.vikno.registry.Restrictions;

/** Opening what is restricted, "breaking the glass": with a written reason, the chief told, the person seeing it. */
@Stateless
public class RestrictedOpening {

    @Inject
    CaseGuard guard;

    @Inject
    ReachableApplications applications;

    @Inject
    ReachableCards cards;

    @Inject
    Restrictions restrictions;

    @Inject
    OpeningLetters letters;

    @Inject
    Staff staff;

    @Inject
    AuditTrail audit;

    /**
     * Opens a case, an application or a card within one's reach for a while. Where the data are not restricted, nothing is written.
     *
     * @throws ua.vikno.kernel.NotFound there is none within reach; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void open(@NotNull @Valid OpenRestricted command) {
        RestrictedRecord record = found(command.number());
        if (restrictions.isClosed(record.account())) {
            restrictions.open(record, command.reason());
            audit.record(AuditEntry.of("restricted.opened", record.object(), record.number())
                    .about(record.account(), command.reason()));
            letters.tellChiefs(record);
        }
    }

    /** What was opened in the centres whose chief one is, the latest first. */
    @RolesAllowed(Role.CHIEF)
    public Page<OpeningView> openings(int page, int size) {
        Set<Long> headed = staff.mine().scope().headed();
        return restrictions.openings(headed, Math.max(1, page), size);
    }

    private RestrictedRecord found(String number) {
        return ReachableCards.isCard(number) ? cards.reach(number) : ofOrder(number);
    }

    private RestrictedRecord ofOrder(String number) {
        return CaseNumber.parse(number)
                .map(parsed -> guard.reach(parsed, number))
                .map(RestrictedOpening::record)
                .orElseGet(() -> applications.reach(number));
    }

    private static RestrictedRecord record(CaseFile found) {
        return new RestrictedRecord(
                found.ordered().account(), found.ordered().centre(), CaseGuard.CASE, found.number());
    }
}
