package ua.vikno.web.office.reception;

/** One line of a list to choose from. */
public record Option(String value, String label) {}
