package ua.vikno.search;

/**
 * Words that people type for one thing, as staff see them.
 *
 * @param typed several, divided by commas
 * @param meaning how it is called here
 */
public record SynonymView(long id, String typed, String meaning) {}
