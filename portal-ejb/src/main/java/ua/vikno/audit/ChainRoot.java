package ua.vikno.audit;

import java.time.LocalDate;

/**
 * The published root of one Kyiv day: whoever keeps it can hold the trail to it.
 *
 * @param day the day that is over
 * @param seal number of its last seal, which is how many rows had been sealed by then
 * @param digest of that seal, 64 hexadecimal digits
 */
public record ChainRoot(LocalDate day, long seal, String digest) {}
