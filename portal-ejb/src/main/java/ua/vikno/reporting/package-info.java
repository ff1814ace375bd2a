/**
 * Figures of the work of centres: accepted, provided, refused, withdrawn, overdue, by administrator, provider, service, month,
 * channel.
 *
 * <p>May use: what published read views give, {@code organisation}. Owns no schema: nothing is counted twice.
 */
package ua.vikno.reporting;
