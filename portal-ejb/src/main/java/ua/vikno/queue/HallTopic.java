package ua.vikno.queue;

import ua.vikno.kernel.Bilingual;

/**
 * What people come to a hall for.
 *
 * @param letter begins the numbers of its tickets
 * @param minutes how long a visitor is planned to take
 * @param residentsOnly people of other communities are not served
 * @param waiting how many wait for it now
 */
public record HallTopic(long id, Bilingual name, String letter, int minutes, boolean residentsOnly, int waiting) {}
