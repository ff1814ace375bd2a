package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.notification.Telephones;

/** The telephone that the sign-in told or the person typed into their profile. */
@ApplicationScoped
class AccountTelephones implements Telephones {

    @Inject
    AccountRows accounts;

    @Override
    public Optional<PhoneNumber> of(long account) {
        return accounts.find(account).map(Account::profile).map(Profile::phone);
    }
}
