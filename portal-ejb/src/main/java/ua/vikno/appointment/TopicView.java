package ua.vikno.appointment;

import ua.vikno.kernel.Bilingual;

/**
 * What people come for.
 *
 * @param centre id of the centre
 * @param minutes how long a visit takes
 * @param general takes services that no other topic names
 */
public record TopicView(long id, long centre, Bilingual name, int minutes, boolean general) {}
