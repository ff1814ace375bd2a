package ua.vikno.organisation;

/**
 * Ends a person's work here from today on.
 *
 * @param id of the line
 * @param version of the line as it was seen
 * @param reason in the words of who ends it
 */
public record DeactivateStaff(long id, long version, String reason) {}
