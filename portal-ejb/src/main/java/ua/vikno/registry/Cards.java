package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All subject cards. */
@ApplicationScoped
class Cards {

    @PersistenceContext
    EntityManager em;

    public Card add(Card card) {
        em.persist(card);
        em.flush();
        return card;
    }

    public Optional<Card> find(CardId id) {
        return Optional.ofNullable(em.find(Card.class, id.value()));
    }

    /** These cards, the oldest first. */
    public List<Card> all(Collection<Long> ids) {
        return em.createNamedQuery("Card.all", Card.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Until the transaction ends, nobody else looks for or makes the card of this person. */
    public void lock(PersonFacts facts) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "registry.card:" + facts.strongestKey())
                .getSingleResult();
    }

    /** The same for an organisation. */
    public void lock(OrganisationFacts facts) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "registry.organisation:" + facts.number())
                .getSingleResult();
    }

    /** The card of this organisation. */
    public Optional<Card> of(OrganisationFacts facts) {
        return by("Card.byOrganisation", facts.number());
    }

    /** Cards as staff see them, in order; whose a sole trader's is, is asked once for all. */
    public List<CardView> views(List<Card> cards) {
        List<String> numbers = cards.stream()
                .filter(card -> card.kind() == SubjectKind.SOLE_TRADER)
                .map(Card::organisationNumber)
                .toList();
        Map<String, Long> owners = numbers.isEmpty() ? Map.of() : owners(numbers);
        return cards.stream()
                .map(card -> card.view(
                        card.kind() == SubjectKind.SOLE_TRADER ? owners.get(card.organisationNumber()) : null))
                .toList();
    }

    private Map<String, Long> owners(List<String> numbers) {
        return em
                .createNamedQuery("Card.owners", Object[].class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The card of this person: by tax number, else УНЗР, else passport with birth date and name, else account. */
    public Optional<Card> of(PersonFacts facts) {
        return byTaxNumber(facts)
                .or(() -> by("Card.byUnzr", facts.unzr()).filter(card -> card.canBe(facts)))
                .or(() -> byPassport(facts).filter(card -> card.canBe(facts)))
                .or(() -> byAccount(facts).filter(card -> card.canBe(facts)));
    }

    /**
     * The facts without weaker keys that another person's card holds: papers contradict one another, and a citizen must not
     * wait for that to be cleared up.
     */
    public PersonFacts withoutTaken(PersonFacts facts) {
        return new PersonFacts(
                byAccount(facts).isPresent() ? 0 : facts.account(),
                facts.name(),
                facts.taxNumber(),
                by("Card.byUnzr", facts.unzr()).isPresent() ? null : facts.unzr(),
                byPassport(facts).isPresent() ? null : facts.passport(),
                facts.birthDate(),
                facts.phone(),
                facts.email(),
                facts.address(),
                facts.place());
    }

    private Optional<Card> byTaxNumber(PersonFacts facts) {
        return facts.taxNumber() == null
                ? Optional.empty()
                : by("Card.byTaxNumber", facts.taxNumber().value());
    }

    private Optional<Card> byAccount(PersonFacts facts) {
        return facts.account() == 0 ? Optional.empty() : by("Card.byAccount", facts.account());
    }

    private Optional<Card> byPassport(PersonFacts facts) {
        if (facts.passport() == null || facts.birthDate() == null) {
            return Optional.empty();
        }
        return first(em.createNamedQuery("Card.byPassport", Card.class)
                .setParameter("passport", facts.passport())
                .setParameter("birthDate", facts.birthDate())
                .setParameter("nameKey", NameKey.of(facts.name())));
    }

    private Optional<Card> by(String query, Object key) {
        return key == null
                ? Optional.empty()
                : first(em.createNamedQuery(query, Card.class).setParameter("key", key));
    }

    private static Optional<Card> first(TypedQuery<Card> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
