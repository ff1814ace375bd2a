/**
 * Who did or read what, on which record, and why: rows written in the business transaction.
 *
 * <p>May use: kernel. Owns schema {@code audit}.
 */
package ua.vikno.audit;
