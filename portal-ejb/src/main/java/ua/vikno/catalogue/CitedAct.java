package ua.vikno.catalogue;

/**
 * An act as a card cites it.
 *
 * @param articles which articles, in Ukrainian; empty for the whole act
 */
public record CitedAct(ActView act, String articles) {}
