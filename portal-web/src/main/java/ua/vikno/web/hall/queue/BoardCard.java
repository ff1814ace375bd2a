package ua.vikno.web.hall.queue;

/**
 * What a board tells between calls, one thing at a time.
 *
 * @param kind what it is, in words
 * @param lead may be empty
 * @param lang the language of title and lead
 * @param training an invented one, to be marked so
 */
public record BoardCard(String kind, String title, String lead, String lang, boolean training) {}
