package ua.vikno.casework;

import java.time.Instant;

/**
 * The document a case ended with.
 *
 * @param code by which anyone can check it
 * @param sha256 digest of the file, 64 hexadecimal digits
 * @param size bytes
 * @param scale denominator of the map's scale; null where there is no map
 * @param issuer who gave it
 */
public record ResultView(
        VerificationCode code, String sha256, long size, Integer scale, Instant issuedAt, String issuer) {}
