package ua.vikno.kernel;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How streets are written and how they are asked for. Both sides of a search are folded the same way: lower case, no apostrophes and soft
 * signs, ґ as г, и, ї, й as і, є as е, Latin letters read as the Cyrillic ones they look like or stand for. The result is spelled in ASCII,
 * one sign for a letter: pg_trgm sees no Cyrillic letters in a database whose character type is C.
 */
public final class StreetWords {

    private static final Map<String, String> SHORT = Map.of(
            "вулиця", "вул.",
            "провулок", "пров.",
            "проспект", "просп.",
            "площа", "пл.",
            "бульвар", "бул.",
            "набережна", "наб.");
    private static final String LETTERS = "абвгґдеєэёжзиіїйыклмнопрстуфхцчшщюя";
    private static final String CODES = "abvggdeeeejziiiiiklmnoprstufhcqwxy0";
    private static final String LATIN_LOOKS = "acehikmoptxyb";
    private static final String CYRILLIC_LOOKS = "асенікмортхув";
    private static final String[][] LATIN_SOUNDS = {
        {"shch", "щ"},
        {"zgh", "зг"},
        {"zh", "ж"},
        {"kh", "х"},
        {"ts", "ц"},
        {"ch", "ч"},
        {"sh", "ш"},
        {"ye", "є"},
        {"yi", "ї"},
        {"yu", "ю"},
        {"ya", "я"},
        {"ie", "є"},
        {"iu", "ю"},
        {"ia", "я"},
        {"a", "а"},
        {"b", "б"},
        {"c", "к"},
        {"d", "д"},
        {"e", "е"},
        {"f", "ф"},
        {"g", "г"},
        {"h", "г"},
        {"i", "і"},
        {"j", "й"},
        {"k", "к"},
        {"l", "л"},
        {"m", "м"},
        {"n", "н"},
        {"o", "о"},
        {"p", "п"},
        {"q", "к"},
        {"r", "р"},
        {"s", "с"},
        {"t", "т"},
        {"u", "у"},
        {"v", "в"},
        {"w", "в"},
        {"x", "кс"},
        {"y", "и"},
        {"z", "з"}
    };

    private static final Map<String, String> KINDS = kinds();

    private StreetWords() {}

    /** «вул. Липова»; a descent keeps its word behind: «Млинський узвіз». */
    public static String street(String kind, String name) {
        return kind.equals("узвіз") ? name + " узвіз" : SHORT.getOrDefault(kind, kind) + " " + name;
    }

    /** «вул. Липова, 17». */
    public static String address(String kind, String name, String number) {
        return street(kind, name) + ", " + number;
    }

    /** The kind a word means («вул», «пр-т», «площа»), or null. */
    public static String kind(String word) {
        return KINDS.get(fold(word));
    }

    /** The form in which texts are compared. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (String word : plain.replaceAll("['’ʼ`´‘\"«»\\-‐‑–]", "").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(letters(cyrillic(word)));
            }
        }
        return folded.toString();
    }

    /** House numbers are compared without dashes and spaces: «9-А», «9 а» and «9a» are one. */
    public static String foldNumber(String number) {
        return looks(number.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-‐‑–]", ""));
    }

    private static String cyrillic(String word) {
        if (word.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        boolean onlyLooks = word.chars().allMatch(c -> c < 'a' || c > 'z' || LATIN_LOOKS.indexOf(c) >= 0);
        boolean mixed = word.chars().anyMatch(c -> c >= 'а' && c <= 'ґ');
        return mixed || onlyLooks ? looks(word) : sounds(word);
    }

    private static String looks(String word) {
        StringBuilder text = new StringBuilder(word);
        for (int i = 0; i < text.length(); i++) {
            int at = LATIN_LOOKS.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, CYRILLIC_LOOKS.charAt(at));
            }
        }
        return text.toString();
    }

    /** A word in Latin letters as it sounds: «kovalenko» is «коваленко». */
    public static String sounds(String word) {
        String text = word;
        for (String[] sound : LATIN_SOUNDS) {
            text = text.replace(sound[0], sound[1]);
        }
        return text;
    }

    private static String letters(String word) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = LETTERS.indexOf(c);
            if (at >= 0) {
                text.append(CODES.charAt(at));
            } else if (c != 'ь' && c != 'ъ') {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static Map<String, String> kinds() {
        String[][] words = {
            {"вулиця", "вул", "улица", "ул", "vulytsia", "vul", "street", "st"},
            {"провулок", "пров", "пр-к", "переулок", "пер", "provulok", "prov"},
            {"проспект", "просп", "пр-т", "пр-кт", "пр", "prospekt", "prosp"},
            {"площа", "пл", "площадь", "майдан", "ploshcha", "pl"},
            {"бульвар", "бул", "бульв", "б-р", "bulvar", "bul"},
            {"набережна", "наб", "набережная", "naberezhna"},
            {"узвіз", "узв", "спуск", "uzviz"},
            {"проїзд", "пр-д", "проезд"},
            {"шосе", "шоссе"},
            {"тупик", "туп"},
            {"алея", "аллея", "ал"}
        };
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String[] kind : words) {
            for (String word : kind) {
                kinds.put(fold(word), kind[0]);
            }
        }
        return kinds;
    }
}
