package ua.vikno.registry;

import java.util.Locale;

/** Passports as they are compared: no spaces, upper case, Latin look-alikes of a booklet's series as Cyrillic letters. */
final class PassportNumber {

    private static final String LATIN = "ABCEHIKMOPTXY";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУ";

    private PassportNumber() {}

    /**
     * One way of writing.
     *
     * <p>A foreign passport (two Latin letters, six digits) cannot be told from a booklet typed with look-alikes; both become
     * Cyrillic, so they are still compared alike, and birth date and name are compared with them.
     */
    static String tidy(String typed) {
        if (typed == null) {
            return null;
        }
        String upper = typed.replaceAll("[\\s\u00A0№-]", "").toUpperCase(Locale.ROOT);
        StringBuilder tidy = new StringBuilder(upper.length());
        upper.chars().forEach(c -> tidy.append(likeCyrillic((char) c)));
        return tidy.toString();
    }

    private static char likeCyrillic(char c) {
        int index = LATIN.indexOf(c);
        return index < 0 ? c : CYRILLIC.charAt(index);
    }
}
