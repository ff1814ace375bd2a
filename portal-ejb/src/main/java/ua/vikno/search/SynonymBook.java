package ua.vikno.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of everyday life and what they mean, found by any form of their first word. */
final class SynonymBook {

    private final Map<String, Set<Entry>> byForm = new HashMap<>();

    /** A word or several, and all that was written down for it. */
    record Entry(List<WordForms> words, List<Meaning> meanings) {}

    /** How something is called here. */
    record Meaning(String text, List<WordForms> words) {}

    /**
     * What was found in a text.
     *
     * @param length how many of its words it covers
     */
    record Match(int length, List<Meaning> meanings) {}

    SynonymBook(List<SynonymWords> rows, Lexicon lexicon) {
        Map<List<WordForms>, Entry> entries = new HashMap<>();
        for (SynonymWords row : rows) {
            List<WordForms> typed = lexicon.forms(row.typed());
            if (!typed.isEmpty()) {
                entries.computeIfAbsent(typed, words -> new Entry(words, new ArrayList<>()))
                        .meanings()
                        .add(new Meaning(row.meaning(), strong(lexicon.forms(row.meaning()))));
            }
        }
        entries.values().forEach(this::keep);
    }

    /** Small words of a meaning need not stand in a name. */
    private static List<WordForms> strong(List<WordForms> words) {
        List<WordForms> strong =
                words.stream().filter(word -> !WeakWords.hold(word)).toList();
        return strong.isEmpty() ? words : strong;
    }

    private void keep(Entry entry) {
        forms(entry.words().get(0))
                .forEach(form -> byForm.computeIfAbsent(form, key -> new LinkedHashSet<>())
                        .add(entry));
    }

    /** Words that mean something, each alone, for the vocabulary of slips. */
    Set<WordForms> words() {
        Set<WordForms> words = new LinkedHashSet<>();
        byForm.values().forEach(entries -> entries.forEach(entry -> words.addAll(entry.words())));
        return words;
    }

    /** The longest that begins at a place of the text; what is written the same goes before what has the same root. */
    Optional<Match> at(List<WordForms> text, int place) {
        Optional<Match> best = Optional.empty();
        int bestRank = 0;
        for (Entry entry : beginning(text.get(place))) {
            int rank = rank(entry, text, place);
            if (rank > bestRank) {
                bestRank = rank;
                best = Optional.of(new Match(entry.words().size(), entry.meanings()));
            }
        }
        return best;
    }

    private Set<Entry> beginning(WordForms word) {
        Set<Entry> entries = new LinkedHashSet<>();
        forms(word).forEach(form -> entries.addAll(byForm.getOrDefault(form, Set.of())));
        return entries;
    }

    /** 0 where it does not stand there. */
    private static int rank(Entry entry, List<WordForms> text, int place) {
        int length = entry.words().size();
        if (place + length > text.size()) {
            return 0;
        }
        int rank = 0;
        for (int i = 0; i < length; i++) {
            WordForms wanted = entry.words().get(i);
            WordForms word = text.get(place + i);
            if (!wanted.isFormOf(word)) {
                return 0;
            }
            rank += 10 + (wanted.surface().equals(word.surface()) ? 2 : wanted.sharesLemma(word) ? 1 : 0);
        }
        return rank;
    }

    private static Set<String> forms(WordForms word) {
        Set<String> forms = new LinkedHashSet<>(word.lemmas());
        forms.add(word.surface());
        forms.add(word.stem());
        return forms;
    }
}
