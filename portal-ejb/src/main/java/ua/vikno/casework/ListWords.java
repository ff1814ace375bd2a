package ua.vikno.casework;

import java.util.Locale;

/** What a clerk types into a list's search field. */
final class ListWords {

    /** Behind whatever a name goes on with, letter for letter. */
    static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    private static final int LONGEST = 100;

    private ListWords() {}

    /** Pattern for {@code like} on lower-case text: the words anywhere, apostrophes as the data have them; empty for all. */
    static String pattern(String words) {
        String tidy = beginning(words);
        return tidy.isEmpty() ? "" : "%" + tidy.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** With what lower-case text begins where the words are its beginning: apostrophes as the data have them. */
    static String beginning(String words) {
        String tidy = words.strip().replace("\0", "").replaceAll("\\s+", " ").replaceAll("['`’]", "ʼ");
        String cut = tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST);
        return cut.toLowerCase(Locale.forLanguageTag("uk"));
    }

    /** The words as typed are a part of the name, as the pattern finds it. */
    static boolean areIn(String words, String name) {
        String sought = pattern(words).replaceAll("\\\\([\\\\%_])", "$1");
        return !sought.isEmpty()
                && name.toLowerCase(Locale.forLanguageTag("uk")).contains(sought.substring(1, sought.length() - 1));
    }

    /** What a number is compared with: of a case as cases have it, else as typed without № and spaces. */
    static String exactly(String words) {
        String bare = words.replaceAll("[№#\\s\\u00A0]", "").replace("\0", "");
        return CaseNumber.parse(bare).map(CaseNumber::toString).orElse(bare);
    }

    /** A whole number of a case: nothing else is looked for. */
    static boolean isCase(String words) {
        return CaseNumber.parse(exactly(words)).isPresent();
    }

    /** A number of an application typed alone, with or without № and zeros; 0 where it is none. */
    static long number(String words) {
        String digits = words.replaceAll("[№#\\s\u00A0]", "");
        return digits.matches("\\d{1,12}") ? Long.parseLong(digits) : 0;
    }
}
