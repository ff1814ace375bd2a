/**
 * What keeps people from using the portal, as they tell it themselves: messages about barriers (перешкода), read, answered and closed by
 * staff.
 *
 * <p>May use: kernel, audit, notification. Owns schema {@code accessibility}. Main word: barrier message (повідомлення про перешкоду); who
 * writes need not say who they are.
 */
package ua.vikno.accessibility;
