package ua.vikno.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ua.vikno.kernel.SearchText;

/**
 * One word in the forms in which it is compared; all of them folded by {@link SearchText}.
 *
 * @param surface as it is written; empty where it is not written to its end
 * @param lemmas as dictionaries list it; empty where the dictionary does not know it
 * @param stem what is left without its ending, for words that no dictionary knows and for slips
 */
record WordForms(String surface, Set<String> lemmas, String stem) {

    private static final int SHORTEST_STEM = 3;

    /** Endings in folded letters, where soft signs are gone and й is і; the longest first. */
    private static final List<String> ENDINGS = List.of(
            "іямі", "тіся", "амі", "ямі", "ого", "его", "ому", "ему", "імі", "іма", "ові", "еві", "іею", "іям", "іях",
            "тся", "ів", "ов", "ев", "ам", "ям", "ах", "ях", "ом", "ем", "іх", "оі", "ею", "ою", "еі", "іі", "ія", "ію",
            "іе", "ая", "яя", "ое", "ее", "ую", "юю", "ті", "ся", "а", "о", "у", "е", "і", "я", "ю");

    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1+");

    /** The forms of a word in small letters. */
    static WordForms of(String word, Dictionary.Reader dictionary) {
        String surface = SearchText.of(word).replace(" ", "");
        Set<String> lemmas = new LinkedHashSet<>();
        boolean latin = word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        if (latin) {
            lemmas.add(SearchText.of(singular(word)).replace(" ", ""));
        } else {
            dictionary
                    .lemmas(word)
                    .forEach(lemma -> lemmas.add(SearchText.of(lemma).replace(" ", "")));
        }
        lemmas.remove("");
        return new WordForms(
                surface, lemmas, latin ? lemmas.stream().findFirst().orElse(surface) : stem(surface));
    }

    /** Whether one is a form of the other. */
    boolean isFormOf(WordForms other) {
        return surface.equals(other.surface)
                || stem.equals(other.stem)
                || lemmas.stream().anyMatch(other.lemmas::contains);
    }

    /** Whether a dictionary's word unites them: more than a common beginning. */
    boolean sharesLemma(WordForms other) {
        return surface.equals(other.surface) || lemmas.stream().anyMatch(other.lemmas::contains);
    }

    static String stem(String folded) {
        String plain = TWICE.matcher(folded.replace("ь", "").replace("ъ", "").replace('й', 'і'))
                .replaceAll("$1");
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST_STEM) {
                return plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
