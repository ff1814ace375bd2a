package ua.vikno.queue;

/**
 * Somebody came to the reception.
 *
 * @param office id of the office
 * @param topic id of what they came for
 * @param category code of the category that goes ahead; null for none
 * @param seen the document of the category was shown
 * @param elsewhere they live in another community
 * @param press what the button carried, so that it counts once however often it is sent; null for nothing
 */
public record GiveTicket(long office, long topic, String category, boolean seen, boolean elsewhere, String press) {}
