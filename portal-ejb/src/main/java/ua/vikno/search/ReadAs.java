package ua.vikno.search;

/**
 * Something was typed and is looked for under another word: «прописка» is «місце проживання».
 *
 * @param typed as people typed it
 * @param meant what is looked for
 */
public record ReadAs(String typed, String meant) {}
