package ua.vikno.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;

/**
 * A subject card (картка заявника) of a person or of an organisation. It is made at the first registration and learns at each
 * later one: a key it did not have, the name of today, the newest contacts. What an application or a case said stays there as
 * it was.
 */
@Entity
@Table(schema = "registry", name = "card")
@NamedQuery(name = "Card.byTaxNumber", query = "select c from Card c where c.taxNumber = :key")
@NamedQuery(name = "Card.byUnzr", query = "select c from Card c where c.unzr = :key")
@NamedQuery(name = "Card.byAccount", query = "select c from Card c where c.account = :key")
@NamedQuery(name = "Card.byOrganisation", query = "select c from Card c where c.organisation.number = :key")
@NamedQuery(
        name = "Card.owners",
        query = "select c.taxNumber, c.account from Card c where c.taxNumber in :numbers and c.account is not null")
@NamedQuery(name = "Card.all", query = "select c from Card c where c.id in :ids order by c.id")
@NamedQuery(
        name = "Card.byPassport",
        query =
                "select c from Card c where c.passport = :passport and c.birthDate = :birthDate and c.nameKey = :nameKey")
class Card {

    private static final int UNZR_SHOWN = 6;
    private static final int PASSPORT_SHOWN = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SubjectKind kind;

    /** An organisation's is the name it is listed under, and the other two are empty. */
    @Column(nullable = false)
    private String surname;

    @Column(name = "given_name", nullable = false)
    private String givenName;

    @Column(nullable = false)
    private String patronymic;

    @Column(name = "name_key", nullable = false)
    private String nameKey;

    @Column(name = "tax_number")
    private String taxNumber;

    private String unzr;
    private String passport;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(nullable = false)
    private String phone;

    @Column(nullable = false)
    private String email;

    @Column(name = "account_id")
    private Long account;

    @Embedded
    private Organisation organisation;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    @Column(nullable = false)
    private int version;

    protected Card() {}

    Card(PersonFacts facts, Instant now) {
        this(SubjectKind.PERSON, now);
        this.organisation = Organisation.none();
        learn(facts);
    }

    Card(OrganisationFacts facts, Instant now) {
        this(facts.kind(), now);
        this.organisation = new Organisation(facts);
        this.givenName = "";
        this.patronymic = "";
        learn(facts);
    }

    private Card(SubjectKind kind, Instant now) {
        this.kind = kind;
        this.phone = "";
        this.email = "";
        this.createdAt = now;
    }

    CardId id() {
        return new CardId(id);
    }

    /** Takes what is new; keys it already has never change. */
    final void learn(PersonFacts facts) {
        surname = facts.name().surname();
        givenName = facts.name().given();
        patronymic = facts.name().patronymic();
        nameKey = NameKey.of(facts.name());
        taxNumber = taxNumber == null && facts.taxNumber() != null
                ? facts.taxNumber().value()
                : taxNumber;
        unzr = unzr == null ? facts.unzr() : unzr;
        passport = facts.passport() == null ? passport : facts.passport();
        birthDate = birthDate == null ? facts.birthDate() : birthDate;
        phone = facts.phone().isEmpty() ? phone : facts.phone();
        email = facts.email().isEmpty() ? email : facts.email();
        account = account == null && facts.account() != 0 ? Long.valueOf(facts.account()) : account;
    }

    /** The same for an organisation; its number never changes. */
    final void learn(OrganisationFacts facts) {
        organisation.learn(facts);
        surname = facts.name().brief();
        nameKey = facts.name().key();
        phone = facts.phone().isEmpty() ? phone : facts.phone();
        email = facts.email().isEmpty() ? email : facts.email();
    }

    /** Another tax number means another person, whatever else agrees. */
    boolean canBe(PersonFacts facts) {
        TaxNumber theirs = facts.taxNumber();
        return agree(taxNumber, theirs == null ? null : theirs.value()) && agree(unzr, facts.unzr());
    }

    private static boolean agree(String own, String theirs) {
        return own == null || theirs == null || Objects.equals(own, theirs);
    }

    Optional<TaxNumber> taxNumber() {
        return Optional.ofNullable(taxNumber).map(TaxNumber::new);
    }

    SubjectKind kind() {
        return kind;
    }

    /** Null for a person. */
    String organisationNumber() {
        return organisation.number();
    }

    /** Numbers that a slip of the hand makes of this card's. */
    Set<String> alikeNumbers() {
        return switch (kind) {
            case PERSON -> AlikeNumbers.of(taxNumber, SubjectKind.SOLE_TRADER);
            case LEGAL_ENTITY, SOLE_TRADER -> AlikeNumbers.of(organisation.number(), kind);
        };
    }

    String nameKey() {
        return nameKey;
    }

    PersonName name() {
        return new PersonName(surname, givenName, patronymic);
    }

    private static String ending(String number, int shown, String hidden) {
        return number == null || number.length() < shown ? "" : hidden + number.substring(number.length() - shown);
    }

    /**
     * What staff see.
     *
     * @param owner account of a sole trader; null for everyone else
     */
    CardView view(Long owner) {
        Long whose = kind == SubjectKind.SOLE_TRADER ? owner : account;
        return new CardView(
                id(),
                kind,
                name(),
                kind.isOrganisation() ? organisation.view(kind) : null,
                taxNumber().map(TaxNumber::masked).orElse(""),
                ending(unzr, UNZR_SHOWN, "••••••••"),
                ending(passport, PASSPORT_SHOWN, "•••"),
                birthDate,
                phone,
                email,
                whose == null ? 0 : whose,
                createdAt);
    }
}
