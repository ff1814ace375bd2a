/**
 * Who did or read what, on which record, and why: rows written in the business transaction, chained by
 * digests by one sealer soon after their commit, with a published root for every day.
 *
 * <p>May use: kernel. Owns schema {@code audit}.
 */
package ua.vikno.audit;
