package ua.vikno.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import ua.vikno.kernel.SearchText;

/** How near every place is to one reading, with the weights of the ranking: a code, then the name, then other words, then the text. */
final class Nearness {

    private static final float CODE = 100;
    private static final float CODE_BEGINNING = 50;
    private static final float AS_WRITTEN = 1.1f;
    private static final float LEMMA = 1.0f;
    private static final float STEM = 0.85f;
    private static final float ABOUT = 0.35f;
    private static final float ABOUT_STEM = 0.3f;
    private static final float BODY = 0.15f;
    private static final float TOGETHER = 0.3f;
    private static final double MANY = 0.6;
    private static final float OTHER_FIELDS = 0.3f;
    private static final float OTHER_WAYS = 0.05f;

    private final IndexSearcher searcher;
    private final Map<String, Map<String, TermPlaces>> terms;
    private final Tally word;
    private final Tally way;
    private final Tally span;
    private final Tally all;

    private Nearness(IndexSearcher searcher, Map<String, Map<String, TermPlaces>> terms, int places) {
        this.searcher = searcher;
        this.terms = terms;
        this.word = new Tally(places, OTHER_FIELDS);
        this.way = new Tally(places, 1);
        this.span = new Tally(places, OTHER_WAYS);
        this.all = new Tally(places, 1);
    }

    /**
     * Of each place; 0 where nothing of it was asked for.
     *
     * @param terms of each field, where they stand
     */
    static float[] of(
            IndexSearcher searcher,
            Map<String, Map<String, TermPlaces>> terms,
            int places,
            String typed,
            TypedReading reading) {
        Nearness nearness = new Nearness(searcher, terms, places);
        nearness.count(SearchText.codeKey(typed));
        nearness.count(reading.spans());
        return nearness.all.sums();
    }

    private void count(String code) {
        if (!code.isEmpty()) {
            Term term = new Term(IndexField.CODE, code);
            count(new ConstantScoreQuery(new TermQuery(term)), CODE, all);
            count(new ConstantScoreQuery(new PrefixQuery(term)), CODE_BEGINNING, all);
        }
    }

    private void count(List<TypedReading.Span> spans) {
        for (TypedReading.Span read : spans) {
            read.ways().forEach(this::count);
            span.pour(all, 1, 1);
        }
        for (int i = 1; i < spans.size(); i++) {
            countTogether(List.of(first(spans.get(i - 1)), first(spans.get(i))), all);
        }
    }

    private static WordForms first(TypedReading.Span span) {
        return span.ways().get(0).words().get(0);
    }

    private void count(TypedReading.Way read) {
        List<WordForms> words = read.words();
        if (words.size() == 1) {
            count(words.get(0));
            word.pour(span, (float) read.weight(), 1);
            return;
        }
        for (WordForms one : words) {
            count(one);
            word.pour(way, 1, 1);
        }
        countTogether(words, way);
        // many words must not outweigh the rest of what was typed
        way.pour(span, (float) (read.weight() / Math.pow(words.size(), MANY)), read.whole() ? words.size() : 1);
    }

    private void count(WordForms one) {
        count(IndexField.NAME, one.surface(), AS_WRITTEN);
        count(IndexField.NAME_STEM, one.stem(), STEM);
        count(IndexField.ABOUT_STEM, one.stem(), ABOUT_STEM);
        count(IndexField.BODY_STEM, one.stem(), BODY);
        for (String lemma : one.lemmas()) {
            count(IndexField.NAME_LEMMA, lemma, LEMMA);
            count(IndexField.ABOUT_LEMMA, lemma, ABOUT);
        }
    }

    private void count(String field, String term, float weight) {
        word.add(terms.get(field).getOrDefault(term, TermPlaces.NONE), weight);
    }

    /** Words one after another are nearer than the same words here and there. */
    private void countTogether(List<WordForms> words, Tally into) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
        words.forEach(one -> phrase.add(new Term(IndexField.NAME_STEM, one.stem())));
        count(phrase.build(), TOGETHER, into);
    }

    private void count(Query query, float weight, Tally into) {
        try {
            Scorer scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, weight)
                    .scorer(searcher.getLeafContexts().get(0));
            if (scorer != null) {
                DocIdSetIterator found = scorer.iterator();
                for (int place = found.nextDoc(); place != DocIdSetIterator.NO_MORE_DOCS; place = found.nextDoc()) {
                    into.add(place, scorer.score());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
