package ua.vikno.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.registry.RestrictionView;
import ua.vikno.registry.Restrictions;

/** Whose data are restricted: the data officer says it and takes it back, and the person sees both in their access log. */
@Stateless
public class RestrictionDesk {

    private static final String KIND = "restriction";
    private static final String REASON = "privacy.reason.restriction";

    @Inject
    Restrictions restrictions;

    @Inject
    AccountDirectory accounts;

    @Inject
    AuditTrail audit;

    /** The restricted people, the latest first; that their names were read stands in their access logs. */
    @RolesAllowed(Role.DATA_OFFICER)
    public Page<RestrictedPerson> page(int page, int size) {
        Page<RestrictionView> found = restrictions.page(Math.max(1, page), size);
        Set<Long> people = found.rows().stream().map(RestrictionView::account).collect(Collectors.toSet());
        Map<Long, Profile> profiles = accounts.findAll(people);
        audit.recordEach(AuditEntry.of("restriction.listed", KIND, "").about(null, REASON), people);
        return new Page<>(
                found.rows().stream()
                        .map(row -> new RestrictedPerson(
                                profiles.get(row.account()).name().full(), row))
                        .toList(),
                found.total(),
                found.number(),
                found.size());
    }

    /**
     * From now on staff write why before they open this person's data.
     *
     * @throws NobodyOfThisNumber nobody of this tax number has an account
     * @throws ua.vikno.registry.AlreadyRestricted they are restricted
     */
    @RolesAllowed(Role.DATA_OFFICER)
    public void restrict(@NotNull @Valid RestrictPerson command) {
        Profile person = TaxNumber.parse(command.taxNumber())
                .flatMap(accounts::byTaxNumber)
                .orElseThrow(NobodyOfThisNumber::new);
        restrictions.restrict(person.account(), command.ground());
        record("restriction.set", person.account());
    }

    /**
     * The person's data are as everyone's again.
     *
     * @throws ua.vikno.kernel.NotFound they were not restricted
     */
    @RolesAllowed(Role.DATA_OFFICER)
    public void lift(long account) {
        restrictions.lift(account);
        record("restriction.lifted", account);
    }

    private void record(String act, long account) {
        audit.record(AuditEntry.of(act, KIND, account).about(account, REASON));
    }
}
