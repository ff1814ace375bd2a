/**
 * The community, its centre and offices, the providers of services, staff with their duties, and the working calendar.
 *
 * <p>May use: kernel, audit, notification, identity (its views {@code identity.v_account},
 * {@code identity.v_login}). Owns schema
 * {@code organisation}. Main words: office (відділення), provider (суб'єкт надання послуги), duty (what a staff member does
 * where), term (строк надання послуги).
 */
package ua.vikno.organisation;
