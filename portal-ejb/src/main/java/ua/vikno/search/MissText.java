package ua.vikno.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a search without result may be written down. A text that could be about a person is not: one with an e-mail address, with
 * digits of a telephone or a number of a person or a document, with a surname or a given name.
 */
final class MissText {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final int MOST_DIGITS = 4;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}' -]+");

    private MissText() {}

    /** The text in small letters; empty where it is not written down. */
    static Optional<String> of(String typed, Lexicon lexicon) {
        long digits = typed.chars().filter(Character::isDigit).count();
        List<Word> words = Word.in(typed);
        boolean personal = typed.contains("@")
                || digits > MOST_DIGITS
                || words.stream().anyMatch(word -> lexicon.isPersonName(word.text()));
        String text = SIGNS.matcher(typed.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replaceAll("\\s+", " ");
        boolean sensible = text.length() >= 2 && text.length() <= LONGEST && words.size() <= MOST_WORDS;
        return personal || !sensible ? Optional.empty() : Optional.of(text);
    }
}
