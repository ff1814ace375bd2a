package ua.vikno.casework;

/**
 * Something about a route that a clerk should know before it is published.
 *
 * @param code names the words {@code routes.finding.<code>}
 * @param mistake it cannot be published so; else it may be meant so
 * @param step id of the step it is about; empty for the whole route
 * @param about what it is about: a name or a number; may be empty
 */
public record RouteFinding(String code, boolean mistake, String step, String about) {}
