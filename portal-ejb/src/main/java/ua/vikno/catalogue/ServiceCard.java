package ua.vikno.catalogue;

import java.time.LocalDate;

/**
 * The edition of an information card that holds.
 *
 * @param edition 0 where nobody has written a card
 * @param from day from which it holds; null where there is none
 */
public record ServiceCard(int edition, LocalDate from, CardContent content) {

    /** Nobody has written one: only what the service was entered with is known. */
    static ServiceCard none(CardFacts entered) {
        return new ServiceCard(0, null, CardContent.nothing(entered));
    }
}
