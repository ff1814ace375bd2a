package ua.vikno.subject;

import java.util.Set;
import ua.vikno.registry.Alike;
import ua.vikno.registry.CardView;

/**
 * A card that may be the same person's.
 *
 * @param whys what they have in common
 */
public record AlikeSubject(CardView card, Set<Alike.Why> whys) {

    public AlikeSubject {
        whys = Set.copyOf(whys);
    }
}
