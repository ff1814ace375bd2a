package ua.vikno.registry;

import java.time.Instant;

/**
 * A person whose data are restricted.
 *
 * @param account of the person
 * @param ground why, in the data officer's words
 * @param setByName who restricted it
 */
public record RestrictionView(long account, String ground, String setByName, Instant setAt) {}
