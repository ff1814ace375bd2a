package ua.vikno.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Sex;
import ua.vikno.kernel.TaxNumber;

/**
 * One person's account. It is made at the first sign-in; each later one brings the name and birth date as the provider states
 * them that day, while telephone, e-mail and language belong to the person and are only filled where empty.
 */
@Entity
@Table(schema = "identity", name = "account")
@NamedQuery(name = "Account.byTaxNumber", query = "select a from Account a where a.taxNumber = :number")
@NamedQuery(name = "Account.byUnzr", query = "select a from Account a where a.unzr = :number")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @Column(name = "tax_number")
    String taxNumber;

    String unzr;

    @Column(nullable = false)
    String surname;

    @Column(name = "given_name", nullable = false)
    String givenName;

    @Column(nullable = false)
    String patronymic;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    Sex sex;

    String phone;

    String email;

    @Column(nullable = false)
    String language;

    @Column(nullable = false)
    Instant created;

    protected Account() {}

    Account(PersonClaims claims, String language, Instant created) {
        this.language = language;
        this.created = created;
        learn(claims);
    }

    /** Takes over what the provider states now; silence of the provider changes nothing. */
    void learn(PersonClaims claims) {
        surname = claims.name().surname();
        givenName = claims.name().given();
        patronymic = claims.name().patronymic();
        taxNumber = claims.taxNumber() == null ? taxNumber : claims.taxNumber().value();
        unzr = claims.unzr() == null ? unzr : claims.unzr();
        birthDate = claims.birthDate() == null ? birthDate : claims.birthDate();
        sex = claims.sex() == null ? sex : claims.sex();
        phone = phone != null || claims.phone() == null ? phone : claims.phone().value();
        email = email != null ? email : claims.email();
    }

    void keep(ContactDetails contact) {
        phone = contact.phone() == null ? null : contact.phone().value();
        email = contact.email();
        language = contact.language();
    }

    void speak(String chosen) {
        language = chosen;
    }

    PersonName name() {
        return new PersonName(surname, givenName, patronymic);
    }

    Profile profile() {
        return new Profile(
                id,
                name(),
                taxNumber == null ? null : new TaxNumber(taxNumber),
                unzr,
                birthDate,
                sex,
                phone == null ? null : new PhoneNumber(phone),
                email,
                language);
    }
}
