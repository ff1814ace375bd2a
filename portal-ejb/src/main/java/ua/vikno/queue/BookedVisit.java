package ua.vikno.queue;

import java.time.Instant;

/**
 * A visit somebody is expected for.
 *
 * @param account whose it is; null for a guest, who booked by a telephone
 */
record BookedVisit(long id, long office, long topic, Long account, Instant begins) {}
