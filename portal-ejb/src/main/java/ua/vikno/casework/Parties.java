package ua.vikno.casework;

import ua.vikno.registry.CardId;
import ua.vikno.registry.CardView;
import ua.vikno.registry.Represented;

/**
 * Whose case it is.
 *
 * @param person card of the one who applied and follows the case
 * @param organisation card of the organisation they represent; null where they apply for themselves
 * @param organisationName its name that day; empty where there is none
 */
record Parties(CardId person, CardId organisation, String organisationName) {

    static Parties of(CardView person) {
        return new Parties(person.id(), null, "");
    }

    static Parties of(Represented both) {
        return new Parties(
                both.person().id(),
                both.organisation().id(),
                both.organisation().title());
    }
}
