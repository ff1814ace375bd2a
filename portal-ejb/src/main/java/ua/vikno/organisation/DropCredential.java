package ua.vikno.organisation;

/**
 * Takes a key or an access out of the register: it was withdrawn or written down by mistake.
 *
 * @param staff id of the line
 * @param version of the line as it was seen
 * @param credential id of the key or access
 */
public record DropCredential(long staff, long version, long credential) {}
