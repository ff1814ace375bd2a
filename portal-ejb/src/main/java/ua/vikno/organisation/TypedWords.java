package ua.vikno.organisation;

/**
 * A text as it was typed in two languages.
 *
 * @param field the input it was typed into; English stands in the one that ends with {@code -en}
 * @param uk in Ukrainian
 * @param en in English
 */
public record TypedWords(String field, String uk, String en) {}
