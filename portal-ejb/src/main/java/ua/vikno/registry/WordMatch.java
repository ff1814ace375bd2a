package ua.vikno.registry;

/**
 * A word of names that may be the one that was typed.
 *
 * @param id of the word in {@code registry.v_name}
 * @param word folded
 * @param nearness 1 for the very word
 */
public record WordMatch(long id, String word, double nearness) {}
