package ua.vikno.form;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.kernel.Transliteration;

/** Makes the lasting name of a new field out of its label, by the table of the Cabinet of Ministers (resolution 55 of 2010). */
final class FormNames {

    private static final int LONGEST = 24;

    /** Names of the page's own inputs, buttons and parts of its address: a field so called would be mistaken for them. */
    private static final Set<String> OF_THE_PAGE = Set.of(
            "csrf", "version", "code", "draft", "step", "next", "back", "find", "upload", "remove", "add", "drop",
            "seen", "end", "check", "submit", "print", "act", "acts", "field", "width", "main", "errors");

    private FormNames() {}

    /** A name that is not taken. */
    static String of(String label, Set<String> taken) {
        String plain = label.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> letter((char) letter))
                .collect(Collectors.joining())
                .replaceAll("-{2,}", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String name = cut.replaceAll("^-|-$", "");
        return free(name.isEmpty() ? "field" : name, taken);
    }

    /** The name, or the name with the first number that makes it one of its own. */
    static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free) || OF_THE_PAGE.contains(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static String letter(char letter) {
        if (letter == 'ʼ' || letter == '\'' || letter == '’') {
            return "";
        }
        return Transliteration.inside(letter)
                .orElseGet(() -> String.valueOf(letter).replaceAll("[^a-z0-9]", "-"));
    }
}
