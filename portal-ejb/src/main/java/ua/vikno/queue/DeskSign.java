package ua.vikno.queue;

/**
 * A desk as its board knows it.
 *
 * @param label what is written over it
 */
public record DeskSign(long id, String label) {}
