package ua.vikno.registry;

/**
 * What is opened although the person's data are restricted.
 *
 * @param account of the person
 * @param centre id of the centre it belongs to, whose chief is told
 * @param object {@code application}, {@code case} or {@code card}
 * @param number of the application, case or card
 */
public record RestrictedRecord(long account, long centre, String object, String number) {}
