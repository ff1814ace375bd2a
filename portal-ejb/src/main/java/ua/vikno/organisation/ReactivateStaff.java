package ua.vikno.organisation;

/**
 * Takes the deactivation of a line back.
 *
 * @param id of the line
 * @param version of the line as it was seen
 */
public record ReactivateStaff(long id, long version) {}
