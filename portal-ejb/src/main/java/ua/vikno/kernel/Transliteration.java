package ua.vikno.kernel;

import java.util.Map;
import java.util.Optional;

/** Small Ukrainian letters in Latin ones by the official table (постанова КМУ № 55 від 27.01.2010). */
public final class Transliteration {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "h"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "ie"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "y"),
            Map.entry('і', "i"),
            Map.entry('ї', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ь', ""),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"));

    /** How these are written where a word begins. */
    private static final Map<Character, String> FIRST = Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

    private Transliteration() {}

    /** How a letter is written within a word; the soft sign is written by nothing. Empty for what is no Ukrainian letter. */
    public static Optional<String> inside(char letter) {
        return Optional.ofNullable(LETTERS.get(letter));
    }

    /** How a letter is written where a word begins. */
    public static Optional<String> first(char letter) {
        return FIRST.containsKey(letter) ? Optional.of(FIRST.get(letter)) : inside(letter);
    }
}
