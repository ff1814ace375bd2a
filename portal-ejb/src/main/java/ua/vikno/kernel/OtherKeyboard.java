package ua.vikno.kernel;

import java.util.Locale;

/** What somebody meant whose keyboard was switched to the other alphabet: «rjdfktyrj» is «коваленко», «сшен» is “city”. */
public final class OtherKeyboard {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю";

    private OtherKeyboard() {}

    /** The same keys on a Ukrainian keyboard, in small letters; what stands elsewhere stays. */
    public static String meant(String typed) {
        return keys(typed, LATIN, UKRAINIAN);
    }

    /** The same keys on a Latin keyboard. */
    public static String meantLatin(String typed) {
        return keys(typed, UKRAINIAN, LATIN);
    }

    private static String keys(String typed, String from, String to) {
        StringBuilder meant = new StringBuilder(typed.length());
        typed.toLowerCase(Locale.ROOT).chars().forEach(c -> {
            int key = from.indexOf(c);
            meant.append(key < 0 ? (char) c : to.charAt(key));
        });
        return meant.toString();
    }
}
