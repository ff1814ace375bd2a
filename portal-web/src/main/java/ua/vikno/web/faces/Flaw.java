package ua.vikno.web.faces;

/**
 * A line of the error summary of a page, for {@code portal:errors}.
 *
 * @param field id of the input it leads to; empty for none
 * @param message what to do
 */
public record Flaw(String field, String message) {}
