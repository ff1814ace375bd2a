package ua.vikno.kernel;

import java.util.Locale;

/** What somebody meant who typed Ukrainian while the keyboard was switched to Latin: «rjdfktyrj» is «коваленко». */
public final class OtherKeyboard {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю";

    private OtherKeyboard() {}

    /** The same keys on a Ukrainian keyboard, in small letters; what stands elsewhere stays. */
    public static String meant(String typed) {
        StringBuilder meant = new StringBuilder(typed.length());
        typed.toLowerCase(Locale.ROOT).chars().forEach(c -> {
            int key = LATIN.indexOf(c);
            meant.append(key < 0 ? (char) c : UKRAINIAN.charAt(key));
        });
        return meant.toString();
    }
}
