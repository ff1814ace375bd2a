package ua.vikno.registry;

import java.time.Instant;

/**
 * What a clerk wrote on a card.
 *
 * @param by who wrote it
 */
public record NoteView(String words, String by, Instant at) {}
