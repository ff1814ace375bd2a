package ua.vikno.catalogue;

/**
 * An act in the list of acts.
 *
 * @param cards how many cards that hold or are planned cite it
 */
public record ActLine(ActView act, long cards) {}
