package ua.vikno.registry;

import java.util.Set;

/**
 * A card that may be the same subject's.
 *
 * @param whys what they have in common
 */
public record Alike(CardId id, Set<Why> whys) {

    /** What two cards have in common. */
    public enum Why {
        /** The day of birth and nearly the name. */
        BIRTH,
        PHONE,
        /** A tax number as it is typed with a mistake, and nearly the name. */
        TAX_NUMBER,
        /** A ЄДРПОУ as it is typed with a mistake, and nearly the name. */
        ORGANISATION_NUMBER,
        /** The house and nearly the name. */
        ADDRESS
    }

    public Alike {
        whys = Set.copyOf(whys);
    }
}
