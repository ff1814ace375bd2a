package ua.vikno.web.admin.organisation;

/**
 * A line of a list to choose from.
 *
 * @param value as it is sent
 * @param label in the reader's language
 */
public record Option(String value, String label) {}
