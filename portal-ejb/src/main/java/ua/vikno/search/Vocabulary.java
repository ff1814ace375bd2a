package ua.vikno.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of an index: whether one is known, which are like it, which begin so. */
final class Vocabulary {

    private static final int MOST_ALIKE = 3;
    private static final int MOST_BEGINNING = 12;
    /** Shorter stems are too many words at once with one letter changed. */
    private static final int SHORTEST_FOR_ONE = 4;

    private static final int SHORTEST_FOR_TWO = 7;

    private final LeafReader reader;
    private final Map<String, String> spelling;

    /**
     * A word like another.
     *
     * @param likeness 1 for the same
     */
    record Alike(String stem, double likeness) {}

    Vocabulary(LeafReader reader, Map<String, String> spelling) {
        this.reader = reader;
        this.spelling = Map.copyOf(spelling);
    }

    boolean knows(WordForms word) {
        return holds(IndexField.WORD_STEM, word.stem())
                || word.lemmas().stream().anyMatch(lemma -> holds(IndexField.WORD_LEMMA, lemma));
    }

    /** Whether it stands in the name of something, not only among words of everyday life. */
    boolean names(WordForms word) {
        return holds(IndexField.NAME_STEM, word.stem())
                || word.lemmas().stream().anyMatch(lemma -> holds(IndexField.NAME_LEMMA, lemma));
    }

    /** The most alike, all of one likeness; the commonest first. */
    List<Alike> alike(String stem) {
        int edits = stem.length() < SHORTEST_FOR_ONE ? 0 : stem.length() < SHORTEST_FOR_TWO ? 1 : 2;
        if (edits == 0) {
            return List.of();
        }
        List<Alike> alike = new ArrayList<>();
        try {
            Terms terms = reader.terms(IndexField.WORD_STEM);
            if (terms == null) {
                return List.of();
            }
            TermsEnum found = new FuzzyTermsEnum(terms, new Term(IndexField.WORD_STEM, stem), edits, 1, true);
            BoostAttribute boost = found.attributes().addAttribute(BoostAttribute.class);
            for (BytesRef term = found.next(); term != null; term = found.next()) {
                alike.add(new Alike(term.utf8ToString(), boost.getBoost()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double best = alike.stream().mapToDouble(Alike::likeness).max().orElse(1);
        return alike.stream()
                .filter(word -> word.likeness() >= best - 0.001)
                .sorted(Comparator.comparingInt((Alike word) -> frequency(word.stem()))
                        .reversed())
                .limit(MOST_ALIKE)
                .toList();
    }

    /** Stems that begin so, the first ones of the alphabet. */
    List<String> beginning(String start) {
        List<String> stems = new ArrayList<>();
        try {
            Terms terms = reader.terms(IndexField.WORD_STEM);
            TermsEnum found = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (found.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END) {
                for (BytesRef term = found.term(); term != null && stems.size() < MOST_BEGINNING; term = found.next()) {
                    String stem = term.utf8ToString();
                    if (!stem.startsWith(start)) {
                        break;
                    }
                    stems.add(stem);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** How a word with this stem is written. */
    String spelled(String stem) {
        return spelling.getOrDefault(stem, stem);
    }

    private boolean holds(String field, String term) {
        return frequency(field, term) > 0;
    }

    private int frequency(String stem) {
        return frequency(IndexField.NAME_STEM, stem);
    }

    private int frequency(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
