package ua.vikno.subject;

import java.time.Instant;
import ua.vikno.registry.CardId;

/**
 * A person who represented an organisation.
 *
 * @param name empty where the person's data are restricted
 * @param cases how many of the cases looked at
 * @param lastAt when the last of them was registered
 * @param account of the person, for the trail
 */
public record Representative(CardId card, String name, long cases, Instant lastAt, long account) {}
