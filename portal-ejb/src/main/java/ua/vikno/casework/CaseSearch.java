package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;

/**
 * Lists of the office: the inbox of one's centre, and the cases within one's reach. A list shows names, since clerks work by
 * them; the trail keeps who was searched for by name or number, and who was opened.
 */
@Stateless
public class CaseSearch {

    @Inject
    InboxListing inbox;

    @Inject
    CaseListing cases;

    @Inject
    StaffScope scope;

    @Inject
    ReviewChecks checks;

    @Inject
    SearchTrace trace;

    @Inject
    CurrentActor actor;

    /** Applications that wait in the staff member's centre, the urgent ones first. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Inbox inbox(InboxQuery query) {
        Inbox found = inbox.inbox(scope.mine().centre(), actor.get().account(), query);
        trace.inbox(query.words(), found.page().rows());
        return query.tab() == InboxQuery.Tab.NEW
                ? found.with(marked(found.page().rows()))
                : found;
    }

    private List<InboxRow> marked(List<InboxRow> rows) {
        Map<Long, List<ReviewCheck>> found =
                checks.of(rows.stream().map(InboxRow::id).toList());
        return rows.stream()
                .map(row -> row.marked(ReviewCheck.worst(found.getOrDefault(row.id(), List.of()))
                        .orElse(null)))
                .toList();
    }

    /** Whether an application of this number waits in the staff member's centre. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public boolean waits(String number) {
        return ApplicationNumber.parse(number)
                .filter(parsed -> inbox.waits(scope.mine().centre(), parsed.value()))
                .isPresent();
    }

    /** How many applications wait in the staff member's centre; none for those who register none. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public long waiting() {
        StaffScope.Reach reach = scope.mine();
        return reach.centres().isEmpty() ? 0 : inbox.waiting(reach.centre());
    }

    /** Cases of the staff member's centres; an officer's those of their provider. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public Page<CaseRow> cases(CaseQuery query) {
        Page<CaseRow> found = cases.page(scope.mine(), query);
        trace.cases(query.words(), found.rows());
        return found;
    }

    /** How many rows that list has in all; tells nothing of anybody. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public long count(CaseQuery query) {
        return cases.count(scope.mine(), query);
    }

    /** How many cases are in work and wait at offices. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public CaseCounts counts() {
        return cases.counts(scope.mine());
    }
}
