package ua.vikno.catalogue;

/**
 * What is wrong with a card as it was typed.
 *
 * @param kind where; null for the cited acts
 * @param where language of the lines, or code of the act
 * @param code names the message {@code cards.flaw.<code>}
 */
public record CardFlaw(CardPart.Kind kind, String where, String code) {}
