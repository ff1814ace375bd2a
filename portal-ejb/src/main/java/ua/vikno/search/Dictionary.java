package ua.vikno.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Ukrainian words in all their forms: the dictionary of morfologik-ukrainian-search. */
final class Dictionary {

    private static final String PLACE = "/ua/net/nlp/ukrainian.dict";

    private final morfologik.stemming.Dictionary words;

    private Dictionary(morfologik.stemming.Dictionary words) {
        this.words = words;
    }

    /** Reads it from its archive: some tens of milliseconds. */
    static Dictionary read() {
        try {
            return new Dictionary(morfologik.stemming.Dictionary.read(Dictionary.class.getResource(PLACE)));
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary of Ukrainian cannot be read", e);
        }
    }

    /** Opens it for one thread: a look-up keeps its place in the automaton. */
    Reader open() {
        return new Reader(new DictionaryLookup(words));
    }

    /** The dictionary in the hands of one thread. */
    static final class Reader {

        private final DictionaryLookup lookup;

        private Reader(DictionaryLookup lookup) {
            this.lookup = lookup;
        }

        /** The dictionary's words of which this one, in small letters, is a form. */
        Set<String> lemmas(String word) {
            Set<String> lemmas = new LinkedHashSet<>();
            // the dictionary's makers wrote г for ґ throughout
            for (WordData found : lookup.lookup(word.replace('ґ', 'г'))) {
                lemmas.add(found.getStem().toString());
            }
            return lemmas;
        }

        /** Whether a word, in small letters, is a surname, a given name or a patronymic. */
        boolean isPersonName(String word) {
            for (WordData found : lookup.lookup(word)) {
                boolean proper =
                        Character.isUpperCase(found.getStem().toString().codePointAt(0));
                if (proper && String.valueOf(found.getTag()).contains("noun:anim")) {
                    return true;
                }
            }
            return false;
        }
    }
}
