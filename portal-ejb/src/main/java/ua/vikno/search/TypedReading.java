package ua.vikno.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was typed, read piece by piece.
 *
 * @param spans what is looked for
 * @param shown what was read otherwise than it was typed
 */
record TypedReading(List<Span> spans, List<ReadAs> shown) {

    /**
     * A word or several together, and the ways to read it.
     *
     * @param ways each alone would do
     */
    record Span(List<Way> ways) {}

    /**
     * One way to read.
     *
     * @param words what must stand there
     * @param weight how sure it is, at most 1
     * @param whole all words must be there; else each of them helps
     */
    record Way(List<WordForms> words, double weight, boolean whole) {}

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** Stems of everything that is looked for. */
    Set<String> stems() {
        return spans.stream()
                .flatMap(span -> span.ways().stream())
                .flatMap(way -> way.words().stream())
                .map(WordForms::stem)
                .collect(Collectors.toSet());
    }

    /** Whether a word of a name is one that is looked for. */
    boolean looksFor(WordForms word) {
        return !WeakWords.hold(word)
                && spans.stream()
                        .flatMap(span -> span.ways().stream())
                        .flatMap(way -> way.words().stream())
                        .anyMatch(wanted -> wanted.isFormOf(word));
    }
}
