package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.TaxNumber;

/**
 * Subject cards for the features above, which have checked who acts, and audit what is read under their own record.
 */
@ApplicationScoped
public class SubjectRegister {

    @Inject
    Cards cards;

    @Inject
    CardKeys keys;

    @Inject
    Redirects redirects;

    @Inject
    Clock clock;

    /**
     * Finds the card of a person, or makes it, and tells it what is new. Two registrations of one person at once end with one
     * card.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CardView findOrMake(PersonFacts facts) {
        cards.lock(facts);
        return ofPerson(facts, clock.instant());
    }

    /** The same for a person and the organisation they apply for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Represented findOrMake(PersonFacts person, OrganisationFacts organisation) {
        cards.lock(person);
        cards.lock(organisation);
        // words of both at once, for in two turns other registrations could wait for one another in a ring
        keys.know(CardKeys.words(person.name()), CardKeys.words(organisation.name()));
        Instant now = clock.instant();
        return new Represented(ofPerson(person, now), ofOrganisation(organisation, now));
    }

    private CardView ofPerson(PersonFacts facts, Instant now) {
        Card card = cards.of(facts)
                .map(known -> taught(known, facts))
                .orElseGet(() -> cards.add(new Card(cards.withoutTaken(facts), now)));
        keys.name(card.id().value(), CardKeys.words(card.name()));
        keys.contacts(card.id().value(), facts, now);
        return view(card);
    }

    private CardView ofOrganisation(OrganisationFacts facts, Instant now) {
        Card card = cards.of(facts).map(this::standing).orElseGet(() -> cards.add(new Card(facts, now)));
        card.learn(facts);
        keys.name(card.id().value(), CardKeys.words(facts.name()));
        keys.contacts(card.id().value(), facts, now);
        return view(card);
    }

    private Card standing(Card known) {
        long root = redirects.root(known.id().value());
        return root == known.id().value() ? known : cards.find(new CardId(root)).orElseThrow();
    }

    private CardView view(Card card) {
        return cards.views(List.of(card)).get(0);
    }

    /** Where another card stands for this one, that one is the person's; its keys and theirs may contradict one another. */
    private Card taught(Card known, PersonFacts facts) {
        Card standing = standing(known);
        standing.learn(standing == known ? facts : facts.withoutKeys());
        return standing;
    }

    /** The card this person would get, empty where it would be a new one. */
    public Optional<CardView> known(PersonFacts facts) {
        return cards.of(facts).map(this::standing).map(this::view);
    }

    /** The card that stands for this one, with all it stands for; empty where there is no such card. */
    public Optional<Subject> subject(CardId id) {
        List<Long> ids = redirects.group(id.value());
        List<CardView> all = cards.views(cards.all(ids));
        return all.stream()
                .filter(card -> card.id().value() == ids.get(0))
                .findFirst()
                .map(root -> new Subject(
                        root, all.stream().filter(card -> card != root).toList()));
    }

    /** These cards, the oldest first. */
    public List<CardView> all(Collection<CardId> ids) {
        return ids.isEmpty()
                ? List.of()
                : cards.views(cards.all(ids.stream().map(CardId::value).toList()));
    }

    public Optional<CardView> find(CardId id) {
        return cards.find(id).map(this::view);
    }

    /** The whole tax number; whoever asks has given a reason and it stands in the trail. */
    public Optional<TaxNumber> taxNumber(CardId id) {
        return cards.find(id).flatMap(Card::taxNumber);
    }
}
