package ua.vikno.web.my.submission;

/**
 * A line of the error summary.
 *
 * @param field id of the input it leads to; empty for none
 * @param message what to do
 */
public record Flaw(String field, String message) {}
