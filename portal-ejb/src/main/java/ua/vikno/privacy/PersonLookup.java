package ua.vikno.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TaxNumber;

/** Whose trail an auditor looks for. Tells no more than the number of the account; the search itself stands in the trail. */
@Stateless
public class PersonLookup {

    @Inject
    AccountDirectory accounts;

    /**
     * The account by its number or by its person's tax number.
     *
     * @param given digits; a tax number has ten
     */
    @RolesAllowed(Role.AUDITOR)
    public Optional<Long> account(String given) {
        if (given.matches("\\d{10}")) {
            return TaxNumber.parse(given).flatMap(accounts::byTaxNumber).map(Profile::account);
        }
        return given.matches("[1-9]\\d{0,8}")
                ? accounts.find(Long.parseLong(given)).map(Profile::account)
                : Optional.empty();
    }
}
