package ua.vikno.registry;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word somebody typed to find a name: what a word of the name may be, or how it may begin.
 *
 * @param beginning of three to six letters; empty where only these words will do
 * @param words of names it may be
 */
public record SoughtWord(String beginning, List<WordMatch> words) {

    /** How near a word is of which only the beginning was typed; see {@link WordMatch#nearness}. */
    public static final double BEGINNING_ONLY = 0.7;

    /** As {@code registry.beginnings} ends a whole word. */
    private static final String WHOLE = ".";

    public SoughtWord {
        words = List.copyOf(words);
    }

    /** Whether nobody can be called so. */
    public boolean isNobodys() {
        return beginning.isEmpty() && words.isEmpty();
    }

    /** Whether a beginning will do. */
    public boolean isBegun() {
        return !beginning.isEmpty();
    }

    /** One of these is among {@code begins} of {@code registry.v_name} where the name has such a word. */
    public List<String> keys() {
        Stream<String> whole = words.stream()
                .map(WordMatch::word)
                .filter(word -> !isBegun() || !word.startsWith(beginning))
                .map(word -> word + WHOLE);
        return Stream.concat(isBegun() ? Stream.of(beginning) : Stream.<String>empty(), whole)
                .toList();
    }
}
