/**
 * Visits to an office: what is done at its desks, when they are staffed, free times, bookings.
 *
 * <p>May use: kernel, submission (and its view {@code submission.v_application}), catalogue, organisation (and its view
 * {@code organisation.v_office}), registry ({@code registry.v_restricted}), identity, notification, audit. Owns schema
 * {@code appointment}. Main words: visit (візит), booking (запис на прийом), topic (питання), desk (робоче місце), reception
 * (прийом), held time (тимчасово зайнятий час), own visit (запис без заяви), missed visit
 * (пропущений візит), appeal (пояснення до нього). Publishes {@code v_topic}, {@code v_desk},
 * {@code v_desk_topic}, {@code v_visit}. Tickets and calling in the hall are not here.
 */
package ua.vikno.appointment;
