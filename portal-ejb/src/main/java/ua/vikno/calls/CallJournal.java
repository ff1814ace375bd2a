package ua.vikno.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** The journal of calls (журнал дзвінків) of a centre. Each page of it that is read stands in the trail, and each person on it learns. */
@Stateless
public class CallJournal {

    @Inject
    CallGuard guard;

    @Inject
    JournalRows rows;

    @Inject
    CallTrail trail;

    /** The centre whose journal is shown first: one's own. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public long centre() {
        return guard.centre();
    }

    /**
     * Calls of a centre, the latest first.
     *
     * @param page 1 for the first
     * @throws NotFound the acting person does not answer for this centre; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public Page<JournalLine> list(@NotNull JournalQuery query, int page) {
        if (!guard.centres().contains(query.centre())) {
            throw guard.refused("centre", query.centre());
        }
        Page<JournalLine> found = rows.list(query, Math.max(1, page));
        trail.listed(
                query.centre(),
                found.rows().stream()
                        .map(JournalLine::account)
                        .filter(Objects::nonNull)
                        .toList());
        return found;
    }
}
