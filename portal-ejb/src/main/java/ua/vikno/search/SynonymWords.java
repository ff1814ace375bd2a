package ua.vikno.search;

/**
 * What staff wrote down about a word of everyday life.
 *
 * @param typed what people type: a word or several
 * @param meaning how it is called here
 */
record SynonymWords(String typed, String meaning) {}
