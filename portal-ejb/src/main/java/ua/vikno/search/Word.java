package ua.vikno.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters or digits, never both, with the apostrophes inside.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param text in small letters, with one kind of apostrophe
 */
record Word(int from, int to, String text) {

    private static final String APOSTROPHES = "'ʼ’‘`´ʹ\u2032";

    /** The words of a text in their order. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && belongs(text, at, end)) {
                end++;
            }
            if (end > at) {
                words.add(new Word(at, end, plain(text.substring(at, end))));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    private static boolean belongs(String text, int start, int at) {
        char c = text.charAt(at);
        if (at == start) {
            return Character.isLetterOrDigit(c);
        }
        boolean digits = Character.isDigit(text.charAt(start));
        if (APOSTROPHES.indexOf(c) >= 0) {
            return !digits && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        }
        return digits ? Character.isDigit(c) : Character.isLetter(c);
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < plain.length(); i++) {
            if (APOSTROPHES.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '\'');
            }
        }
        return plain.toString();
    }
}
