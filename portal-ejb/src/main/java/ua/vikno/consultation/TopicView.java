package ua.vikno.consultation;

import ua.vikno.kernel.Bilingual;

/**
 * What people ask about.
 *
 * @param key the digit that records it, 1 to 9; null where it is on none
 */
public record TopicView(long id, Bilingual name, Integer key) {}
