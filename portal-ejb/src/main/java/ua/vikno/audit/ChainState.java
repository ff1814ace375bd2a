package ua.vikno.audit;

import java.time.Instant;

/**
 * Where the chain stands.
 *
 * @param seals how many rows are sealed
 * @param waiting how many committed rows wait for their seal
 * @param sealedAt when the last seal was made; null before the first
 * @param digest of the last seal, hexadecimal; empty before the first
 * @param root the newest published root; null before the first day is over
 */
public record ChainState(long seals, long waiting, Instant sealedAt, String digest, ChainRoot root) {}
