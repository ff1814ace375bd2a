package ua.vikno.web.my.submission;

/** One of the answers to choose from, in the words of the page. */
public record OptionView(String value, String label, String hint) {}
