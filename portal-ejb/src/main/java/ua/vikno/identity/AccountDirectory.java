package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.kernel.TaxNumber;

/**
 * Accounts for other features and for jobs, inside an act that has its own right and its own line in the trail: registering
 * an application, writing to its applicant. People read their own account through {@link Accounts}.
 */
@ApplicationScoped
public class AccountDirectory {

    @Inject
    AccountRows accounts;

    @Inject
    Recognition recognition;

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Profile> find(long account) {
        return accounts.find(account).map(Account::profile);
    }

    /** Several accounts by their ids, in one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, Profile> findAll(Set<Long> ids) {
        return accounts.findAll(ids).stream().collect(Collectors.toMap(found -> found.id, Account::profile));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Profile> byTaxNumber(TaxNumber number) {
        return accounts.byTaxNumber(number.value()).map(Account::profile);
    }

    /** The person chose the language of letters, in an act that has its own line in the trail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changeLanguage(long account, String language) {
        accounts.find(account).ifPresent(found -> found.speak(language));
    }

    /** The account of a person known from prepared data, made where it is missing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Profile prepare(PersonClaims person) {
        return recognition.prepare(person).profile();
    }
}
