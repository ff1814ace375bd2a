package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whose account it is. A login seen before leads to its account; a new one to the account with the same tax number, else with
 * the same УНЗР; else the person is new. Never by telephone or e-mail: those change hands.
 */
@ApplicationScoped
class Recognition {

    private static final String LANGUAGE = "uk";

    @Inject
    AccountRows accounts;

    @Inject
    Clock clock;

    /** The account of a person who proved to be this; must run in a transaction. */
    public Account recognise(PersonClaims claims) {
        Login.Key key = new Login.Key(claims.provider(), claims.subject());
        lock(claims);
        Optional<Account> known = accounts.byLogin(key);
        Account account = known.orElseGet(() -> byNumbers(claims).orElseGet(() -> add(claims)));
        requireSamePerson(account, claims);
        account.learn(claims);
        if (known.isEmpty()) {
            accounts.add(new Login(key, account, clock.instant()));
        }
        return account;
    }

    /** The account for prepared data, without a login yet. */
    public Account prepare(PersonClaims claims) {
        lock(claims);
        return byNumbers(claims).orElseGet(() -> add(claims));
    }

    private Optional<Account> byNumbers(PersonClaims claims) {
        return owners(claims).findFirst();
    }

    /** Whoever has one of the stated numbers, the tax number's owner first. */
    private Stream<Account> owners(PersonClaims claims) {
        Optional<Account> byTaxNumber =
                Optional.ofNullable(claims.taxNumber()).flatMap(number -> accounts.byTaxNumber(number.value()));
        Optional<Account> byUnzr = Optional.ofNullable(claims.unzr()).flatMap(accounts::byUnzr);
        return Stream.concat(byTaxNumber.stream(), byUnzr.stream());
    }

    private Account add(PersonClaims claims) {
        Account account = new Account(claims, LANGUAGE, clock.instant());
        accounts.add(account);
        return account;
    }

    /** A tax number or УНЗР is given to a person once; another one, or one that another account has, is somebody else. */
    private void requireSamePerson(Account account, PersonClaims claims) {
        String taxNumber =
                claims.taxNumber() == null ? null : claims.taxNumber().value();
        boolean other = differs(account.taxNumber, taxNumber) || differs(account.unzr, claims.unzr());
        boolean taken = owners(claims).anyMatch(owner -> !owner.id.equals(account.id));
        if (other || taken) {
            throw new SignInRefused(SignInRefused.Reason.OTHER_PERSON);
        }
    }

    private static boolean differs(String kept, String stated) {
        return kept != null && stated != null && !kept.equals(stated);
    }

    /** In one order for everybody, so that nobody waits in a circle. */
    private void lock(PersonClaims claims) {
        String taxNumber =
                claims.taxNumber() == null ? null : "tax/" + claims.taxNumber().value();
        String unzr = claims.unzr() == null ? null : "unzr/" + claims.unzr();
        String login = "login/" + claims.provider() + "/" + claims.subject();
        new TreeSet<>(Stream.of(taxNumber, unzr, login).filter(Objects::nonNull).toList()).forEach(accounts::lock);
    }
}
