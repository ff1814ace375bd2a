package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    Clock clock;

    /**
     * Finds the card of a person, or makes it, and tells it what is new. Two registrations of one person at once end with one
     * card.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CardView findOrMake(PersonFacts facts) {
        cards.lock(facts);
        Optional<Card> known = cards.of(facts);
        known.ifPresent(card -> card.learn(facts));
        return known.orElseGet(() -> cards.add(new Card(cards.withoutTaken(facts), clock.instant())))
                .view();
    }

    /** The card this person would get, empty where it would be a new one. */
    public Optional<CardView> known(PersonFacts facts) {
        return cards.of(facts).map(Card::view);
    }

    public Optional<CardView> find(CardId id) {
        return cards.find(id).map(Card::view);
    }

    /** The whole tax number; whoever asks has given a reason and it stands in the trail. */
    public Optional<TaxNumber> taxNumber(CardId id) {
        return cards.find(id).flatMap(Card::taxNumber);
    }
}
