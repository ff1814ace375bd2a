package ua.vikno.search;

import java.util.List;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Findable;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param key how its page is addressed within its kind
 * @param name what it is called
 * @param note one line under the name; null where there is none
 * @param uk the Ukrainian name in pieces
 * @param en the English name in pieces; empty where there is none
 */
public record SearchHit(
        Findable.Kind kind, String key, Bilingual name, Bilingual note, List<Piece> uk, List<Piece> en) {

    /**
     * A piece of a name.
     *
     * @param found is what was looked for
     */
    public record Piece(String text, boolean found) {}

    /** The pieces of the name that a reader of this language sees. */
    public List<Piece> pieces(String language) {
        return name.language(language).equals("en") ? en : uk;
    }
}
