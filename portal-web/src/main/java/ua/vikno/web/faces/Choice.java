package ua.vikno.web.faces;

/** A line of a select. */
public record Choice(String value, String label) {}
