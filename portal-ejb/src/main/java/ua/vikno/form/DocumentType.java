package ua.vikno.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Documents of a person whose series and number have a known shape. Letters are typed in the script of the document: those that
 * look the same in both are understood.
 */
public enum DocumentType {
    /** Паспорт у формі картки: nine digits. */
    ID_CARD("idCard", "[0-9]{9}", Script.NONE),
    /** Паспорт-книжечка зразка 1994 року: two Cyrillic letters and six digits. */
    BOOKLET("booklet", "[АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ]{2}[0-9]{6}", Script.CYRILLIC),
    /** Паспорт для виїзду за кордон: two Latin letters and six digits. */
    FOREIGN_PASSPORT("foreignPassport", "[A-Z]{2}[0-9]{6}", Script.LATIN),
    /** Свідоцтво про народження: a Roman number or 1, two Cyrillic letters, six digits. */
    BIRTH_CERTIFICATE("birthCertificate", "(?:[IVXLC]{1,6}|1)-[А-ЯІЇЄҐ]{2}[0-9]{6}", Script.SERIES);

    private enum Script {
        NONE,
        LATIN,
        CYRILLIC,
        SERIES
    }

    private static final String LOOKS_LATIN = "ABCEHIKMOPTXY";
    private static final String LOOKS_CYRILLIC = "АВСЕНІКМОРТХУ";

    private final String code;
    private final Pattern shape;
    private final Script script;

    DocumentType(String code, String shape, Script script) {
        this.code = code;
        this.shape = Pattern.compile(shape);
        this.script = script;
    }

    /** How definitions and answers call it. */
    public String code() {
        return code;
    }

    /** The document of this code. */
    public static Optional<DocumentType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** Series and number as the document bears them; empty where the shape is another. */
    public Optional<String> number(String typed) {
        String plain =
                typed.replaceAll("[\\s\\u00A0№]", "").replaceAll("[–—−]", "-").toUpperCase(Locale.ROOT);
        String spelled = switch (script) {
            case NONE -> plain;
            case LATIN -> swap(plain, LOOKS_CYRILLIC, LOOKS_LATIN);
            case CYRILLIC -> swap(plain, LOOKS_LATIN, LOOKS_CYRILLIC);
            case SERIES -> series(plain);
        };
        return Optional.of(spelled).filter(number -> shape.matcher(number).matches());
    }

    /** Before the dash stands a Roman number, after it Cyrillic letters. */
    private static String series(String plain) {
        int dash = plain.indexOf('-');
        return dash < 0
                ? plain
                : swap(plain.substring(0, dash), LOOKS_CYRILLIC, LOOKS_LATIN)
                        + swap(plain.substring(dash), LOOKS_LATIN, LOOKS_CYRILLIC);
    }

    private static String swap(String text, String from, String to) {
        StringBuilder swapped = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                swapped.setCharAt(i, to.charAt(at));
            }
        }
        return swapped.toString();
    }
}
