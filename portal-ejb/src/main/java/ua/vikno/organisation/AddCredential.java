package ua.vikno.organisation;

/**
 * Writes down a key or an access to a register.
 *
 * @param staff id of the line
 * @param version of the line as it was seen
 * @param kind key or register
 * @param issuer who issued the key, or which register it is
 * @param number of the certificate or of the access
 * @param days from when until when; both ends are known
 */
public record AddCredential(
        long staff, long version, CredentialKind kind, String issuer, String number, DaySpan days) {}
