package ua.vikno.catalogue;

import java.util.Optional;

/**
 * What is wrong with a card as it was typed.
 *
 * @param kind where; null for the cited acts, the fee and the term
 * @param where language of the lines, code of the act, or a field of the {@link FactSheet}
 * @param code names the message {@code cards.flaw.<code>}
 */
public record CardFlaw(CardPart.Kind kind, String where, String code) {

    /** Codes of acts have no point. */
    private static final String FACTS = "facts.";

    /** What is wrong with a field of the fee or the term. */
    static CardFlaw ofFact(String field, String code) {
        return new CardFlaw(null, FACTS + field, code);
    }

    /** The field of the fee or the term; empty where something else is wrong. */
    public Optional<String> fact() {
        return kind == null && where.startsWith(FACTS)
                ? Optional.of(where.substring(FACTS.length()))
                : Optional.empty();
    }
}
