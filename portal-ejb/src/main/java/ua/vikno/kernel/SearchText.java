package ua.vikno.kernel;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Names, codes and what people type, brought to one form so that they can be compared: without case and apostrophes, with
 * one letter for those that look the same on a Ukrainian and a Latin keyboard, and one for those that people mix up (и, і, ї
 * and the Russian ы; е, є, ё, э; г and ґ, which many keyboards lack).
 */
public final class SearchText {

    private static final String LATIN = "abcehikmoptxy";
    private static final String CYRILLIC = "авсенікмортху";
    private static final String MIXED_UP = "иїыєёэґ";
    private static final String MEANT = "іііееег";
    private static final int MOST_WORDS = 8;

    private SearchText() {}

    /** Words in order, one space between them. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !isApostrophe(c))
                .map(c -> Character.isLetterOrDigit(c) ? alike(c) : ' ')
                .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" +", " ");
    }

    /** The words to look for, the longest first; single letters say nothing where there are longer words. */
    public static List<String> words(String query) {
        List<String> all = allWords(query);
        boolean longer = all.stream().anyMatch(word -> word.length() > 1);
        return all.stream()
                .filter(word -> !longer || word.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Every word of a text, in order. */
    public static List<String> allWords(String text) {
        return Stream.of(of(text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** A code, or how it begins: {@code 28–13} and {@code 28 13} are 28-13. Empty where the text cannot be a code. */
    public static String codeKey(String text) {
        String key = of(text).replace(' ', '-');
        return key.length() <= 20 && key.codePoints().anyMatch(Character::isDigit) ? key : "";
    }

    private static boolean isApostrophe(int c) {
        return "'ʼ’‘`´ʹ\u2032".indexOf(c) >= 0;
    }

    private static int alike(int c) {
        int latin = LATIN.indexOf(c);
        int cyrillic = latin >= 0 ? CYRILLIC.charAt(latin) : c;
        int mixed = MIXED_UP.indexOf(cyrillic);
        return mixed >= 0 ? MEANT.charAt(mixed) : cyrillic;
    }
}
