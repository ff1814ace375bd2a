package ua.vikno.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import ua.vikno.kernel.Findable;

/** Everything that can be found, as it was when the index was made; it never changes and is let go as a whole. */
final class SearchIndex {

    /** Names are short and say a word once: how often and in how long a name counts for little. */
    static final Similarity NEARNESS = new BM25Similarity(0.4f, 0.2f);

    private final List<Place> places;
    private final IndexSearcher searcher;
    private final Map<String, Map<String, TermPlaces>> terms;
    private final Vocabulary vocabulary;
    private final SynonymBook synonyms;
    private final Dictionary dictionary;

    private SearchIndex(
            List<Place> places,
            IndexSearcher searcher,
            Map<String, Map<String, TermPlaces>> terms,
            Vocabulary vocabulary,
            SynonymBook synonyms,
            Dictionary dictionary) {
        this.places = places;
        this.searcher = searcher;
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        this.dictionary = dictionary;
    }

    static SearchIndex open(
            ByteBuffersDirectory directory,
            List<Place> places,
            Map<String, String> spelling,
            SynonymBook synonyms,
            Dictionary dictionary) {
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            LeafReader only = reader.leaves().get(0).reader();
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(NEARNESS);
            searcher.setQueryCache(null);
            Map<String, Map<String, TermPlaces>> terms = new HashMap<>();
            for (String field : IndexField.RANKED) {
                terms.put(field, TermPlaces.of(searcher, only, field));
            }
            return new SearchIndex(
                    List.copyOf(places), searcher, terms, new Vocabulary(only, spelling), synonyms, dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException("The index of the search cannot be read", e);
        }
    }

    /** Answers what was typed, with as many of each kind as are wanted. */
    Ranked find(String typed, boolean unfinished, ToIntFunction<Findable.Kind> most) {
        TypedReading reading = new TypedReader(vocabulary, synonyms, new Lexicon(dictionary)).read(typed, unfinished);
        return ranked(typed, reading, most);
    }

    /** What is nearest where nothing was found: what begins alike. */
    Ranked nearest(String typed, int most) {
        TypedReading reading = new TypedReader(vocabulary, synonyms, new Lexicon(dictionary)).begun(typed);
        return ranked("", reading, kind -> most);
    }

    private Ranked ranked(String typed, TypedReading reading, ToIntFunction<Findable.Kind> most) {
        float[] nearness = Nearness.of(searcher, terms, places.size(), typed, reading);
        return Ranked.of(nearness, places, reading, most);
    }

    /** The forms of the words of a text that is shown. */
    Lexicon lexicon() {
        return new Lexicon(dictionary);
    }

    int size() {
        return places.size();
    }
}
