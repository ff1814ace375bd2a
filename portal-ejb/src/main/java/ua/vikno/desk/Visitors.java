package ua.vikno.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.PersonClaims;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Sex;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.registry.CardView;
import ua.vikno.registry.PersonFacts;
import ua.vikno.registry.Restrictions;
import ua.vikno.registry.Subject;
import ua.vikno.registry.SubjectRegister;

/**
 * The account of a person at the desk. Who never signed in gets one without a way in; the first sign-in with the same tax number
 * leads to it, and so to all that was ordered at the desk.
 */
@ApplicationScoped
class Visitors {

    /** In place of the provider that states who somebody is. */
    private static final String STATED_BY = "desk";

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Inject
    AccountDirectory accounts;

    @Inject
    SubjectRegister register;

    @Inject
    Restrictions restrictions;

    @Inject
    CurrentActor actor;

    /**
     * The account of a person who was not found among the cards.
     *
     * @throws OtherPersonsNumber the tax number or the passport is known as another person's
     * @throws VisitorRestricted their data are restricted
     * @throws ServingOneself they are the clerk
     */
    public long account(NewVisitor visitor) {
        return admitted(byTaxNumber(visitor)
                .or(() -> byPassport(visitor))
                .orElseGet(() -> accounts.prepare(claims(visitor)).account()));
    }

    /** The account of a person found among the cards, which the clerk may open. */
    public long account(Subject subject) {
        CardView card = subject.card();
        return admitted(Optional.of(card.account())
                .filter(account -> account != 0)
                .or(() -> subject.accounts().stream().min(Long::compare))
                .orElseGet(() -> accounts.prepare(claims(card)).account()));
    }

    /** The account of a person whom the feature above has found and may serve. */
    public long account(long known) {
        return admitted(known);
    }

    private long admitted(long account) {
        if (account == actor.get().account()) {
            throw new ServingOneself();
        }
        if (restrictions.isClosed(account)) {
            throw new VisitorRestricted();
        }
        return account;
    }

    private Optional<Long> byTaxNumber(NewVisitor visitor) {
        return Optional.ofNullable(visitor.taxNumber())
                .flatMap(accounts::byTaxNumber)
                .map(known -> same(visitor, known.name(), known.birthDate(), known.account()));
    }

    private Optional<Long> byPassport(NewVisitor visitor) {
        return register.known(facts(visitor))
                .filter(card -> card.account() != 0)
                .map(card -> same(visitor, card.name(), card.birthDate(), card.account()));
    }

    /** A digit that happens to be right must not open another person's data: the name and the day of birth have to agree. */
    private static long same(NewVisitor visitor, PersonName name, LocalDate birthDate, long account) {
        boolean named = key(visitor.name().friendly()).equals(key(name.friendly()));
        boolean born = birthDate == null || birthDate.equals(visitor.birthDate());
        if (!named || !born) {
            throw new OtherPersonsNumber();
        }
        return account;
    }

    private static String key(String name) {
        return name.toLowerCase(UKRAINIAN);
    }

    private static PersonFacts facts(NewVisitor visitor) {
        return new PersonFacts(
                0,
                visitor.name(),
                visitor.taxNumber(),
                null,
                visitor.seen().passport(),
                visitor.birthDate(),
                "",
                "",
                "",
                "");
    }

    private static PersonClaims claims(NewVisitor visitor) {
        return claims(visitor.name(), visitor.taxNumber(), visitor.birthDate(), visitor.phone(), null);
    }

    private PersonClaims claims(CardView card) {
        return claims(
                card.name(),
                register.taxNumber(card.id()).orElse(null),
                card.birthDate(),
                PhoneNumber.parse(card.phone()).orElse(null),
                card.email().isEmpty() ? null : card.email());
    }

    private static PersonClaims claims(
            PersonName name, TaxNumber taxNumber, LocalDate birthDate, PhoneNumber phone, String email) {
        Sex sex = taxNumber == null ? null : taxNumber.sex();
        return new PersonClaims(STATED_BY, "", name, taxNumber, null, birthDate, sex, phone, email, "low");
    }
}
