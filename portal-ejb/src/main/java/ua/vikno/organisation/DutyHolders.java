package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Who holds a duty today, substitutes among them: for features that have something to tell them. */
@ApplicationScoped
public class DutyHolders {

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /**
     * Accounts of those who hold this duty today.
     *
     * @param role as in {@link ua.vikno.kernel.Role}
     * @param centre id of the centre
     */
    public Set<Long> accounts(String role, long centre) {
        return employees.holders(role, centre, LocalDate.now(clock));
    }

    /**
     * Accounts of those who hold this duty at a provider today.
     *
     * @param provider id of the provider
     */
    public Set<Long> ofProvider(String role, long provider) {
        return employees.providersHolders(role, provider, LocalDate.now(clock));
    }
}
