package ua.vikno.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * Where a term stands and how near each of the places is to it alone, worked out once: an index never changes.
 *
 * @param places in their order
 * @param nearness of each, as the library ranks it
 */
record TermPlaces(int[] places, float[] nearness) {

    static final TermPlaces NONE = new TermPlaces(new int[0], new float[0]);

    /** Those of all terms of a field. */
    static Map<String, TermPlaces> of(IndexSearcher searcher, LeafReader reader, String field) throws IOException {
        Map<String, TermPlaces> all = new HashMap<>();
        CollectionStatistics ofField = searcher.collectionStatistics(field);
        TermsEnum terms = Terms.getTerms(reader, field).iterator();
        while (terms.next() != null) {
            SimScorer scorer = searcher.getSimilarity()
                    .scorer(
                            1,
                            ofField,
                            searcher.termStatistics(
                                    new Term(field, terms.term()), terms.docFreq(), terms.totalTermFreq()));
            all.put(
                    terms.term().utf8ToString(),
                    read(
                            terms.postings(null, PostingsEnum.FREQS),
                            terms.docFreq(),
                            reader.getNormValues(field),
                            scorer));
        }
        return all;
    }

    /** Nothing is ever removed from an index, so a term has as many places as it counts. */
    private static TermPlaces read(PostingsEnum postings, int size, NumericDocValues lengths, SimScorer scorer)
            throws IOException {
        TermPlaces read = new TermPlaces(new int[size], new float[size]);
        for (int i = 0; i < size; i++) {
            read.places[i] = postings.nextDoc();
            lengths.advanceExact(read.places[i]);
            read.nearness[i] = scorer.score(postings.freq(), lengths.longValue());
        }
        return read;
    }
}
