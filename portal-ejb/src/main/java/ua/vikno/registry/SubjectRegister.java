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
        Instant now = clock.instant();
        Card card = cards.of(facts)
                .map(known -> taught(known, facts))
                .orElseGet(() -> cards.add(new Card(cards.withoutTaken(facts), now)));
        keys.name(card.id().value(), card.name());
        keys.contacts(card.id().value(), facts, now);
        return card.view();
    }

    /** Where another card stands for this one, that one is the person's; its keys and theirs may contradict one another. */
    private Card taught(Card known, PersonFacts facts) {
        long root = redirects.root(known.id().value());
        if (root == known.id().value()) {
            known.learn(facts);
            return known;
        }
        Card standing = cards.find(new CardId(root)).orElseThrow();
        standing.learn(facts.withoutKeys());
        return standing;
    }

    /** The card this person would get, empty where it would be a new one. */
    public Optional<CardView> known(PersonFacts facts) {
        return cards.of(facts)
                .flatMap(card -> cards.find(new CardId(redirects.root(card.id().value()))))
                .map(Card::view);
    }

    /** The card that stands for this one, with all it stands for; empty where there is no such card. */
    public Optional<Subject> subject(CardId id) {
        List<Long> ids = redirects.group(id.value());
        List<CardView> all = cards.all(ids).stream().map(Card::view).toList();
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
                : cards.all(ids.stream().map(CardId::value).toList()).stream()
                        .map(Card::view)
                        .toList();
    }

    public Optional<CardView> find(CardId id) {
        return cards.find(id).map(Card::view);
    }

    /** The whole tax number; whoever asks has given a reason and it stands in the trail. */
    public Optional<TaxNumber> taxNumber(CardId id) {
        return cards.find(id).flatMap(Card::taxNumber);
    }
}
