package ua.vikno.document;

import java.text.Normalizer;

/** Makes a name that came from outside safe: no path, nothing invisible, an end that agrees with the content. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    static String safe(String given, FileType type) {
        String stem = stem(clean(given));
        String end = end(given);
        String kept = type.fits(end) ? end : type.extension();
        String named = stem.isEmpty() ? "document" : stem;
        return shortened(named, LONGEST - kept.length() - 1) + "." + kept;
    }

    /** The name as it may be shown in a refusal. */
    static String shown(String given) {
        return shortened(clean(given), LONGEST);
    }

    /** How people call the kind of a file that is refused: {@code SVG} for {@code plan.svg}. */
    static String kind(String given) {
        String end = end(given);
        return end.matches("[A-Za-z0-9]{1,5}") ? end.toUpperCase(java.util.Locale.ROOT) : "";
    }

    private static String clean(String given) {
        String base = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return Normalizer.normalize(base, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String stem(String clean) {
        int dot = clean.lastIndexOf('.');
        return (dot < 0 ? clean : clean.substring(0, dot)).replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String end(String given) {
        String clean = clean(given);
        return clean.substring(clean.lastIndexOf('.') + 1 == 0 ? clean.length() : clean.lastIndexOf('.') + 1);
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, cut).strip();
    }
}
