package ua.vikno.queue;

import ua.vikno.kernel.Bilingual;

/**
 * Where somebody was sent on to.
 *
 * @param office name of the office in addresses
 * @param officeName its name
 * @param code name of the new ticket in addresses
 * @param number of the new ticket
 */
public record SentOn(String office, Bilingual officeName, String code, TicketNumber number) {}
