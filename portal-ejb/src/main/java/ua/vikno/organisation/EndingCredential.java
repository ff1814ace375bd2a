package ua.vikno.organisation;

import java.time.LocalDate;
import ua.vikno.kernel.PersonName;

/**
 * A key or an access that ends soon.
 *
 * @param staff id of the line
 * @param name of the person
 * @param kind key or register
 * @param issuer who issued the key, or which register it is
 * @param number of the certificate or of the access
 * @param end last day
 * @param daysLeft 0 on the last day
 */
public record EndingCredential(
        long staff, PersonName name, CredentialKind kind, String issuer, String number, LocalDate end, int daysLeft) {}
