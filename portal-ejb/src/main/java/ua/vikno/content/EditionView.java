package ua.vikno.content;

import java.time.Instant;

/**
 * An edition of a piece.
 *
 * @param number 1 for the first
 * @param words what it says
 * @param author who saved it; empty for what came with the portal
 * @param restored number of the edition it repeats; null where it was written
 */
public record EditionView(int number, PieceEdit words, String author, Instant madeAt, Integer restored) {}
