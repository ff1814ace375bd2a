package ua.vikno.catalogue;

/**
 * How the card of a service stands.
 *
 * @param edition the newest published; 0 where there is none
 * @param drafted it is being written
 * @param handed what is written waits for a second person
 */
public record CardStanding(String code, int edition, boolean drafted, boolean handed) {}
