package ua.vikno.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.vikno.kernel.OtherKeyboard;
import ua.vikno.kernel.SearchText;
import ua.vikno.kernel.StreetWords;
import ua.vikno.registry.OrganisationName;
import ua.vikno.registry.PersonKey;

/**
 * What a clerk typed into the one field, understood: what it may be, the likeliest first.
 *
 * @param readings names the words may be: as typed, without legal forms, and where no letter is Cyrillic as the keys and as the
 *     sounds they stand for
 */
record Sought(String typed, List<SoughtAs> tries, List<List<String>> readings, List<PersonKey> keys) {

    static final int LONGEST = 200;

    private static final Pattern CASE = Pattern.compile("\\d{2}-\\d{2}-\\d{2}-\\d{6}-\\d{4}");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[+№#\\d\\s\u00A0().\\-‐–]+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int MOST_WORDS = 5;

    static Sought of(String text) {
        String typed =
                cut(text.replace('\0', ' ').replaceAll("[\\s\u00A0]+", " ").strip());
        List<PersonKey> keys = PersonKey.read(typed);
        return new Sought(typed, tries(typed, keys), readings(typed), keys);
    }

    private static String cut(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    private static List<SoughtAs> tries(String typed, List<PersonKey> keys) {
        if (typed.isEmpty()) {
            return List.of();
        }
        if (CASE.matcher(caseNumber(typed)).matches()) {
            return List.of(SoughtAs.CASE);
        }
        if (!keys.isEmpty()) {
            return List.of(SoughtAs.NUMBER);
        }
        if (DIGITS_ONLY.matcher(typed).matches() || typed.contains("@")) {
            return List.of(SoughtAs.NUMBER);
        }
        if (OrganisationName.isNamedIn(typed)) {
            return List.of(SoughtAs.NAME, SoughtAs.ADDRESS);
        }
        boolean place = typed.chars().anyMatch(Character::isDigit)
                || Stream.of(typed.split("[\\s.,]+")).anyMatch(word -> StreetWords.kind(word) != null);
        return place ? List.of(SoughtAs.ADDRESS, SoughtAs.NAME) : List.of(SoughtAs.NAME, SoughtAs.ADDRESS);
    }

    /** The number of a case, where it is one: dashes of any kind, the sign of a number before it. */
    String caseNumber() {
        return caseNumber(typed);
    }

    private static String caseNumber(String typed) {
        return typed.replaceAll("[№#\\s]", "").replaceAll("[‐‑–—]", "-");
    }

    private static List<List<String>> readings(String typed) {
        List<List<String>> readings = new ArrayList<>();
        add(readings, SearchText.allWords(typed.replace('№', ' ')));
        if (LETTER.matcher(typed).find() && !CYRILLIC.matcher(typed).find()) {
            add(readings, SearchText.allWords(OtherKeyboard.meant(typed)));
            add(
                    readings,
                    Stream.of(typed.toLowerCase(java.util.Locale.ROOT).split(" "))
                            .map(StreetWords::sounds)
                            .flatMap(word -> SearchText.allWords(word).stream())
                            .toList());
        }
        return readings;
    }

    /** With its numbers, where it has any, it is an organisation's: «Школа № 14». Then as a person's, then without legal forms. */
    private static void add(List<List<String>> readings, List<String> words) {
        List<String> own = OrganisationName.words(String.join(" ", words));
        List<String> bare = names(own);
        List<String> numbered = own.stream()
                .filter(word -> word.length() > 1 || Character.isDigit(word.codePointAt(0)))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        boolean hasNumbers = !bare.isEmpty() && !numbered.equals(bare);
        Stream.of(hasNumbers ? numbered : List.<String>of(), names(words), bare)
                .filter(reading -> !reading.isEmpty() && !readings.contains(reading))
                .forEach(readings::add);
    }

    /** Single letters are initials, which say too little; a person's name has no digits. */
    private static List<String> names(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 1 && word.codePoints().allMatch(Character::isLetter))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
