package ua.vikno.appointment;

/**
 * A desk to choose.
 *
 * @param id of the desk
 * @param office id of its office
 * @param label what is written over it
 */
public record StopDesk(long id, long office, String label) {}
