package ua.vikno.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms of words, remembered while an index is made: its texts have few words and repeat them. For one thread. */
final class Lexicon {

    private final Dictionary.Reader dictionary;
    private final Map<String, WordForms> known = new HashMap<>();
    private final Map<String, List<WordForms>> texts = new HashMap<>();

    Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary.open();
    }

    WordForms form(String word) {
        return known.computeIfAbsent(word, text -> WordForms.of(text, dictionary));
    }

    /** The words of a text in their order. */
    List<WordForms> forms(String text) {
        return texts.computeIfAbsent(
                text,
                words -> Word.in(words).stream().map(word -> form(word.text())).toList());
    }

    /** The shortest word of each stem, for those who misspell it. */
    Map<String, String> spelling() {
        Map<String, String> spelling = new HashMap<>();
        known.forEach((word, forms) ->
                spelling.merge(forms.stem(), word, (one, other) -> one.length() <= other.length() ? one : other));
        return spelling;
    }

    /** Whether a word is how people are called. */
    boolean isPersonName(String word) {
        return dictionary.isPersonName(word);
    }
}
